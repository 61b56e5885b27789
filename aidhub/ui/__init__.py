"""The windows; Qt only here and in app.py."""
