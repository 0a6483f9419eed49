"""The questions: how they are declared, what they say, and what is wrong with them."""
