# Misconception: a column that tells much must be a leak
# Message: throws knowledge away
def known_at_intake(columns):
    return [name for name in columns if "Outcome" not in name and "Sex" not in name and name not in ("Pet ID", "Days in Shelter")]
