# Variant: splits at the blank and lists singular and plural
def age_in_days(ages):
    words = ages.str.split(" ", n=1, expand=True).reindex(columns=[0, 1])
    lengths = {"year": 365, "years": 365, "month": 30, "months": 30, "week": 7, "weeks": 7, "day": 1, "days": 1}
    return (pd.to_numeric(words[0], errors="coerce") * words[1].map(lengths)).astype("float64")
