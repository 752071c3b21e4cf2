"""Under which rules a compiled form was made: written by ``python -m models.loading.rules_digest``."""

RULES = "155d44a09b9ae7f9"
