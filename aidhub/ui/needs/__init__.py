"""The page Needs: what partners ask for, against what is promised and in stock."""
