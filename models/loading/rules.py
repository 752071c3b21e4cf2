"""Under which rules a compiled form was made: written by ``python -m models.loading.rules_digest``."""

RULES = "b6f0acbd6d27e237"
