"""The page Partners: who receives, carries and gives, and who we are."""
