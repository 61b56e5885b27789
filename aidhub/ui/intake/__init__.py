"""The page Intake."""

NEW = "new"
"""What other pages ask for: somebody brings something now."""
