"""Parts that several screens share. They know tokens and words, no services and no screen."""
