"""Under which rules a compiled form was made: written by ``python -m models.loading.rules_digest``."""

RULES = "6fa4bb969fcf5489"
