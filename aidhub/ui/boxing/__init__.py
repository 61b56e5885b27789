"""The page Sort & box."""
