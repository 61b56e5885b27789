"""The page Stock: what is where."""
