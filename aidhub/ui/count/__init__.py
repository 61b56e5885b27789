"""The page Stock count."""
