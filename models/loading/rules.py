"""Under which rules a compiled form was made: written by ``python -m models.loading.rules_digest``."""

RULES = "4bea3921431c7db5"
