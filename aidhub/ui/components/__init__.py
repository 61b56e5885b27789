"""The parts pages are made of. Each paints itself by the tokens and says its words in the language in use."""
