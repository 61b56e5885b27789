"""The page Import: other people's lists, looked at before they are taken in."""
