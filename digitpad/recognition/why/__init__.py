"""Why a network answers as it does: which ink speaks for it, in colours and words, and which digits are alike."""
