"""A stand-in for the shelter table: animals that never were, with the rates of those that were.

Every number below is a rate or a count over all 14,722 dogs and cats that the Austin Animal Center
took in and let go from October 2014 to September 2015. An animal is drawn feature by feature, each
from its rates given those before it. Its outcome is drawn from a model whose log-odds are sums of
one term for each feature, fitted so that each group of animals gets the outcomes it got in Austin.
What two features say together beyond that is lost: do not study shelters with these rows.
"""

import numpy as np
import pandas as pd

OUTCOMES = ("Adoption", "Transfer", "Return to Owner", "Euthanasia", "Other")
AGE_BANDS = (30, 180, 365, 1095, 2555)  # the last day of each band but the sixth
FIRST_DAY = "2014-10-01"
_DAYS = 365

_SPECIES = ("Cat", "Dog")
_BAND_COUNTS = [[3098, 1014, 894, 746, 374, 323], [798, 1176, 1944, 2193, 1365, 797]]

# Ages in days as the shelter writes them (2 years, 5 months …), with how many had them.
_AGES = [
    [
        {
            30: 1087,
            21: 626,
            28: 487,
            14: 401,
            7: 208,
            2: 81,
            1: 56,
            3: 50,
            0: 33,
            6: 32,
            4: 22,
            5: 15,
        },
        {60: 426, 120: 181, 90: 176, 150: 127, 180: 90, 35: 14},
        {365: 702, 210: 68, 240: 55, 270: 51, 300: 14, 330: 4},
        {730: 544, 1095: 202},
        {1460: 117, 1825: 115, 2190: 76, 2555: 66},
        {2920: 77, 3650: 66, 4380: 44, 3285: 40, 4745: 31, 5110: 19, 5475: 15, 6205: 9, 5840: 7},
    ],
    [
        {30: 477, 28: 60, 1: 51, 2: 43, 0: 34, 7: 33, 21: 29, 3: 21, 14: 19, 4: 16, 6: 14, 5: 1},
        {60: 379, 120: 239, 150: 231, 90: 173, 180: 150, 35: 4},
        {365: 1401, 210: 154, 270: 153, 240: 98, 330: 70, 300: 68},
        {730: 1456, 1095: 737},
        {1460: 484, 1825: 399, 2190: 266, 2555: 216},
        {2920: 223, 3650: 168, 3285: 125, 4380: 71, 4745: 60, 4015: 59, 5110: 44, 5475: 30},
    ],
]

# Intakes a month from January, in per cent: up to half a year old, and older
_MONTHS = [
    [
        [1.8, 1.6, 2.5, 7.2, 17.7, 19.8, 11.9, 10.7, 7.6, 9.5, 6.3, 3.4],
        [8.2, 7.4, 8.7, 9.0, 10.1, 9.7, 8.6, 8.5, 5.5, 8.2, 8.4, 7.7],
    ],
    [
        [6.9, 6.8, 7.6, 8.4, 8.6, 13.4, 7.8, 9.1, 6.7, 8.8, 7.4, 8.4],
        [8.9, 8.3, 8.7, 8.6, 9.7, 8.5, 7.7, 7.6, 5.5, 8.9, 8.6, 9.2],
    ],
]
_HOURS = {7: 265, 8: 196, 9: 231, 10: 633, 11: 2521, 12: 2062, 13: 1805, 14: 1594, 15: 1485}
_HOURS |= {16: 1436, 17: 981, 18: 919, 19: 137, 20: 60, 21: 86, 22: 97, 23: 85}

# Spayed or neutered, intact, unknown; per cent of each age band
_STERILISED = [
    [[0.2, 77.9, 21.9], [4.2, 89.9, 5.9], [19.2, 68.8, 12], [40.9, 47.7, 11.4],
     [80.2, 17.4, 2.4], [82, 17.4, 0.6]],
    [[1.3, 94, 4.7], [5.6, 93.8, 0.6], [23.4, 76.4, 0.2], [37.5, 62.3, 0.2],
     [63.4, 36.5, 0.1], [70.5, 28.7, 0.8]],
]  # fmt: skip
_MALE = (0.502, 0.535)
_SEXES = ("Spayed Female", "Intact Female", "Neutered Male", "Intact Male", "Unknown")

_INTAKES = ("Stray", "Owner Surrender", "Public Assist", "Euthanasia Request")
# Per cent of the spayed or neutered, the intact, the unknown
_INTAKE_SHARES = [
    [[52.7, 40.8, 5.9, 0.6], [87.6, 11.6, 0.7, 0.1], [98.9, 0.7, 0.2, 0.2]],
    [[62, 22.5, 13.9, 1.6], [81.4, 11.9, 6.2, 0.5], [70.9, 19.4, 3.2, 6.5]],
]

_CONDITIONS = ("Normal", "Injured", "Sick", "Nursing", "Aged", "Feral", "Other", "Pregnant")
_CONDITION_SHARES = [
    [[84.5, 2, 4, 9.5, 0, 0, 0, 0], [92.9, 4.8, 1.8, 0.2, 0, 0.3, 0, 0],
     [85, 7.5, 4.3, 1.7, 0, 0.9, 0.1, 0.5], [84.6, 9.9, 3.6, 1.1, 0, 0.4, 0.4, 0],
     [82.6, 9.9, 5.6, 0, 0.3, 1.6, 0, 0], [73.7, 9.9, 12.7, 0, 2.8, 0.3, 0.6, 0]],
    [[72.9, 2.5, 5.8, 18.8, 0, 0, 0, 0], [89.3, 4.8, 5.3, 0.5, 0, 0, 0.1, 0],
     [93.9, 4.1, 1.6, 0.2, 0, 0, 0.2, 0], [92.4, 5.3, 1.4, 0.5, 0, 0, 0.3, 0.1],
     [92.5, 4.9, 2.1, 0.1, 0.2, 0.1, 0.1, 0], [81.8, 5.5, 5.3, 0.1, 6.5, 0.1, 0.7, 0]],
]  # fmt: skip
_CONDITION_OF_REQUESTS = [41.4, 6.9, 33.3, 0, 18.4, 0, 0, 0]

# Per cent that have a name, of each age band and whether the sex is known
_NAMED = [[44.6, 54.2, 42.2, 50.5, 74.6, 79.6], [46.0, 66.0, 86.4, 88.7, 91.8, 91.1]]
_NAMED_OF_UNKNOWN_SEX = 2.4

# Per cent of Adoption, Transfer, Return to Owner, Euthanasia, Other
_BY_SEX = [
    [32.2, 20.1, 41.3, 5.7, 0.7], [46.7, 38.4, 8.4, 5.7, 0.8], [25.7, 22.2, 44.0, 7.9, 0.2],
    [45.2, 35.3, 12.3, 6.2, 1.0], [0, 87.9, 1.3, 8.3, 2.5],
]  # fmt: skip
_BY_INTAKE = [
    [38.2, 38.4, 16.7, 5.8, 0.9], [49.8, 35.6, 6.6, 7.2, 0.8], [11.3, 9.9, 73.9, 4.6, 0.3],
    [1.1, 9.2, 2.3, 86.2, 1.2],
]  # fmt: skip
_BY_CONDITION = [  # the last four in one
    [40.4, 35.8, 19.8, 3.3, 0.7], [23.8, 20.7, 12.3, 41.1, 2.1], [22.6, 37.2, 2.5, 35.1, 2.6],
    [23.3, 68.0, 2.0, 1.8, 4.9], [19.2, 28.3, 23.3, 26.7, 2.5],
]  # fmt: skip
_BY_AGE = [  # cats, then dogs
    [38.3, 54.1, 0.3, 4.6, 2.7], [52.1, 41.7, 2.2, 3.6, 0.4], [20.7, 65.3, 5.5, 8.1, 0.4],
    [17.8, 60.2, 11.0, 10.3, 0.7], [29.7, 36.4, 18.4, 15.0, 0.5], [33.7, 20.7, 17.3, 26.9, 1.4],
    [52.5, 38.7, 4.6, 2.9, 1.3], [56.2, 32.5, 8.6, 2.3, 0.4], [49.9, 22.7, 24.0, 3.2, 0.2],
    [37.6, 21.3, 34.1, 6.7, 0.3], [27.1, 18.9, 46.4, 7.3, 0.3], [16.6, 16.8, 52.3, 13.4, 0.9],
]  # fmt: skip
_BY_NAME = [  # cats without and with a name, dogs without and with one
    [11.7, 74.1, 0.7, 11.7, 1.8], [58.2, 29.3, 8.2, 3.0, 1.3],
    [41.7, 42.0, 3.9, 11.1, 1.3], [40.6, 20.0, 34.7, 4.4, 0.3],
]  # fmt: skip

_SUBTYPES: list[dict[str, float]] = [
    {"": 83.2, "Foster": 15.4, "Offsite": 1.4},
    {"Partner": 81.3, "SCRP": 18.7},
    {"": 100},
    {"Suffering": 73.3, "Aggressive": 15.3, "Medical": 4.6, "Rabies Risk": 3.7, "Behavior": 2.8,
     "Court/Investigation": 0.3},
    {"In Kennel": 63, "In Foster": 24, "": 9, "At Vet": 2, "Enroute": 2},
]  # fmt: skip

# Days from intake to outcome: the least, three quartiles, 19 in 20, the most
_STAY_QUANTILES = (0, 0.25, 0.5, 0.75, 0.95, 1)
_STAYS = [
    [[0.3, 7.17, 22.2, 45.0, 84.4, 220], [0.01, 0.14, 0.86, 5.08, 22.1, 120],
     [0.01, 0.84, 2.43, 5.04, 11.2, 40], [0.003, 0.02, 0.11, 2.78, 14.3, 90],
     [0.02, 1.70, 5.87, 15.0, 100, 140]],
    [[0.3, 4.25, 7.04, 18.8, 67.1, 280], [0.01, 3.38, 5.21, 11.0, 38.0, 180],
     [0.01, 0.69, 1.83, 4.78, 10.8, 60], [0.003, 0.08, 1.08, 6.17, 24.7, 150],
     [0.02, 0.70, 2.23, 11.1, 54.4, 140]],
]  # fmt: skip

# Per cent of the animals that came intact and left spayed or neutered, of each outcome
_OPERATED = [[92.9, 13.7, 74.0, 1.0, 1.4], [97.3, 39.1, 54.1, 9.2, 16.7]]

_AGE_AT_INTAKE_MISSING = 0.5  # per cent; none was in Austin, but the code should cope with some
_AGE_AT_OUTCOME_MISSING = 0.1

_TOWNS = {
    "Austin": 12376, "Travis": 1079, "Del Valle": 380, "Manor": 368, "Pflugerville": 261,
    "Leander": 45, "": 36, "Lago Vista": 27, "Jonestown": 25, "Lakeway": 23, "Creedmoor": 21,
    "Webberville": 14, "Mustang Ridge": 13, "Cedar Park": 13, "Bee Cave": 11, "Round Rock": 8,
    "Hays": 6, "Point Venture": 5, "Bastrop": 4,
}  # fmt: skip

_BREEDS: list[dict[str, float]] = [
    {"Domestic Shorthair": 816, "Domestic Medium Hair": 75, "Domestic Longhair": 48,
     "Siamese": 38, "Snowshoe": 5, "Maine Coon": 4, "Manx": 2.4, "Russian Blue": 1.9,
     "Himalayan": 1.6, "American Shorthair": 1.2, "Balinese": 1.1, "Persian": 1.1, "Ragdoll": 0.8,
     "Tonkinese": 0.5, "Bengal": 0.4, "Devon Rex": 0.4, "Bombay": 0.3, "Turkish Van": 0.3},
    {"Pit Bull": 130, "Chihuahua Shorthair": 135, "Labrador Retriever": 100,
     "German Shepherd": 50, "Australian Cattle Dog": 22, "Dachshund": 24, "Miniature Poodle": 17,
     "Border Collie": 20, "Boxer": 18, "Australian Shepherd": 14, "Rat Terrier": 13,
     "Miniature Schnauzer": 11, "Yorkshire Terrier": 12, "Siberian Husky": 12, "Catahoula": 11,
     "Shih Tzu": 12, "Chihuahua Longhair": 10, "Beagle": 10, "Rottweiler": 9,
     "Jack Russell Terrier": 9, "Cairn Terrier": 8, "American Bulldog": 8, "Great Pyrenees": 8,
     "Plott Hound": 7, "American Staffordshire Terrier": 6, "Anatol Shepherd": 6, "Pointer": 6,
     "Staffordshire": 6, "Australian Kelpie": 6, "Miniature Pinscher": 6, "Maltese": 5,
     "Black Mouth Cur": 5, "Cardigan Welsh Corgi": 5, "Great Dane": 4, "Cocker Spaniel": 4,
     "Pug": 4, "Golden Retriever": 3, "Doberman Pinsch": 3, "Whippet": 2, "Basset Hound": 2,
     "Greyhound": 1, "Bulldog": 1, "Akita": 1, "Chow Chow": 1, "Dalmatian": 0.5},
]  # fmt: skip
_MIXED = ((0.973, 0.001), (0.727, 0.194))  # "… Mix" and two breeds "…/…"; the others are pure

_COLOURS: list[dict[str, float]] = [
    {"Brown Tabby": 148, "Black": 129, "Black/White": 97, "Brown Tabby/White": 93,
     "Orange Tabby": 72, "Tortie": 52, "Calico": 42, "Orange Tabby/White": 39, "Blue": 37,
     "Blue Tabby": 36, "Torbie": 27, "Blue/White": 26, "Blue Tabby/White": 25, "Cream Tabby": 18,
     "White/Black": 17, "Seal Point": 15, "Lynx Point": 14, "White": 12, "White/Brown Tabby": 11,
     "White/Blue": 8, "Cream Tabby/White": 7, "Flame Point": 6, "Torbie/White": 5,
     "White/Orange Tabby": 4, "Black Smoke": 3, "Blue Point": 3, "Gray Tabby": 3,
     "Lilac Point": 3, "Orange/White": 2.5, "Tortie Point": 2.3, "Silver Tabby": 1.6},
    {"Black/White": 117, "Brown/White": 56, "White": 53, "Black": 50, "Tan/White": 50,
     "Tricolor": 49, "Tan": 44, "Black/Tan": 41, "Brown": 40, "White/Brown": 32,
     "White/Black": 32, "Black/Brown": 30, "Brown Brindle/White": 29, "Blue/White": 29,
     "White/Tan": 24, "Brown/Black": 23, "Red": 21, "Red/White": 20, "Brown Brindle": 17,
     "Chocolate/White": 14, "Sable": 13, "Buff": 12, "Yellow": 10, "Tan/Black": 10, "Cream": 8,
     "Chocolate": 8, "White/Brown Brindle": 7, "Blue Merle": 6, "Fawn/White": 6,
     "Gray/White": 5, "Red/Black": 5, "Fawn": 5, "Gray": 5, "Sable/White": 5, "Blue": 4,
     "White/Blue": 4, "Chocolate/Tan": 4, "Brown/Tan": 4, "Yellow/White": 4, "Silver": 1,
     "Liver": 0.6, "Apricot": 0.5},
]  # fmt: skip

_NAMES = (
    "Bella", "Max", "Princess", "Daisy", "Rocky", "Lucy", "Oreo", "Charlie", "Lucky", "Luna",
    "Coco", "Buddy", "Shadow", "Chico", "Lola", "Blue", "Jack", "Cookie", "Sadie", "Molly", "Lady",
    "Bailey", "Oso", "Tiger", "Ginger", "Toby", "Duke", "Zoe", "Simba", "Pepper", "Roxy", "Milo",
    "Sasha", "Chloe", "Bear", "Penny", "Maggie", "Smokey", "Leo", "Sam", "Rusty", "Nala", "Ruby",
    "Peanut", "Angel", "Gizmo", "Mia", "Boots", "Patches", "Sophie", "Hazel", "Willow", "Juniper",
    "Clover", "Basil", "Olive", "Maple", "Rosie", "Otis", "Gus",
)  # fmt: skip
_GIVEN_HERE = 0.25  # the shelter marks the names that it gave itself with an asterisk


def simulate(n: int, seed: int = 0) -> pd.DataFrame:
    """Draw animals with the published rates.

    Args:
        n: how many, at least 1.
        seed: the same seed draws the same animals.

    Returns:
        n rows in order of arrival, with the columns of the joined table; no real animal.
    """
    random = np.random.RandomState(seed)  # NumPy promises that its numbers will never change

    def draw(weights: np.ndarray) -> np.ndarray:
        """Return one index a row, of the columns, in proportion to the row's weights."""
        edges = np.cumsum(weights, axis=1)
        chosen = (random.random_sample((len(weights), 1)) * edges[:, -1:] >= edges).sum(1)
        return np.minimum(chosen, edges.shape[1] - 1)

    def pick(table: dict, size: int) -> np.ndarray:
        """Return ``size`` keys of the table in proportion to its values."""
        weights = np.array(list(table.values()), dtype=float)
        return np.array(list(table))[draw(np.broadcast_to(weights, (size, len(weights))))]

    def chance(per_cent: np.ndarray | float) -> np.ndarray:
        return random.random_sample(n) * 100 < per_cent

    counts = np.array(_BAND_COUNTS)
    species, band = np.divmod(draw(np.broadcast_to(counts.reshape(1, -1), (n, 12))), 6)
    age = np.zeros(n, dtype=int)
    for kind in range(2):
        for group in range(6):
            rows = np.flatnonzero((species == kind) & (band == group))
            age[rows] = pick(_AGES[kind][group], len(rows))
    sterilised = draw(np.array(_STERILISED)[species, band])  # 0 yes, 1 no, 2 unknown
    male = chance(100 * np.array(_MALE)[species])
    sex = np.where(sterilised == 2, 4, 2 * male + (sterilised == 1))
    intake = draw(np.array(_INTAKE_SHARES)[species, sterilised])
    condition = draw(
        np.where(
            (intake == 3)[:, None],
            np.array(_CONDITION_OF_REQUESTS),
            np.array(_CONDITION_SHARES)[species, band],
        )
    )
    named = chance(_named(species, band, sterilised, intake))

    groups = [sex, intake, np.minimum(condition, 4), 6 * species + band, 2 * species + named]
    rates = [_BY_SEX, _BY_INTAKE, _BY_CONDITION, _BY_AGE, _BY_NAME]
    outcome = draw(_probabilities(groups, [np.array(table) for table in rates]))

    stay = _stays(random.random_sample(n), species, outcome)
    start = draw(np.array(_MONTHS)[species, (band > 1).astype(int)])
    arrived, left = _dates(random, start, stay, pick(_HOURS, n), pick(_HOURS, n))
    stay = (left - arrived) / np.timedelta64(1, "D")
    operated = chance(np.array(_OPERATED)[species, outcome]) & (sterilised == 1)
    towns = pick(_TOWNS, n)
    names = pick(dict.fromkeys(_NAMES, 1), n)
    names = np.where(chance(100 * _GIVEN_HERE), np.char.add("*", names), names)
    subtype = np.empty(n, dtype=object)
    breed, colour = np.empty(n, dtype=object), np.empty(n, dtype=object)
    for result, kinds in enumerate(_SUBTYPES):
        rows = np.flatnonzero(outcome == result)
        subtype[rows] = pick(kinds, len(rows))
    for kind in range(2):
        rows = np.flatnonzero(species == kind)
        first, second = (pick(_BREEDS[kind], len(rows)) for _ in range(2))
        breed[rows] = _breed(random.random_sample(len(rows)), first, second, _MIXED[kind])
        colour[rows] = pick(_COLOURS[kind], len(rows))
    later = _age_later(age, random.random_sample(n), stay)

    table = pd.DataFrame(
        {
            "Pet ID": "",
            "Outcome Type": np.array(OUTCOMES)[outcome],
            "Outcome Subtype": pd.Series(subtype).where(subtype != ""),
            "Sex upon Outcome": np.array(_SEXES)[np.where(operated, sex - 1, sex)],
            "Name": pd.Series(names).where(named),
            "Found Location": np.where(towns == "", "Unknown", np.char.add(towns, " (TX)")),
            "Intake Type": np.array(_INTAKES)[intake],
            "Intake Condition": np.array(_CONDITIONS)[condition],
            "Pet Type": np.array(_SPECIES)[species],
            "Sex upon Intake": np.array(_SEXES)[sex],
            "Breed": breed,
            "Color": colour,
            "Age upon Intake Days": np.where(chance(_AGE_AT_INTAKE_MISSING), np.nan, age),
            "Age upon Outcome Days": np.where(chance(_AGE_AT_OUTCOME_MISSING), np.nan, later),
            "Intake DateTime": pd.Series(arrived).dt.strftime("%Y-%m-%d %H:%M:%S"),
            "Outcome DateTime": pd.Series(left).dt.strftime("%Y-%m-%d %H:%M:%S"),
            "Days in Shelter": stay.round(2),
        }
    )
    table = table.sort_values("Intake DateTime", kind="stable", ignore_index=True)
    table["Pet ID"] = [f"SIM{number:06d}" for number in range(1, n + 1)]
    return table


def _named(
    species: np.ndarray, band: np.ndarray, sterilised: np.ndarray, intake: np.ndarray
) -> np.ndarray:
    """Return the chance in per cent that an animal has a name.

    Few of unknown sex have one, so the others of their age have more than the average; and who
    brings an animal from home knows its name.
    """
    average, unknown = np.array(_NAMED), np.array(_STERILISED)[:, :, 2] / 100
    share = (average - unknown * _NAMED_OF_UNKNOWN_SEX) / (1 - unknown) / 100
    odds = (share / (1 - share))[species, band] * np.where(intake == 0, 0.8, 4.5)
    return np.where(sterilised == 2, _NAMED_OF_UNKNOWN_SEX, 100 * odds / (1 + odds))


def _probabilities(groups: list[np.ndarray], rates: list[np.ndarray]) -> np.ndarray:
    """Fit log-odds that are a sum of one term a feature to the rates of the features' groups.

    Iterative proportional fitting: one feature after the other, each group's term is moved by the
    log of the rate it should have over the mean probability it has, until all of them agree.

    Args:
        groups: for each feature, the group (N,) of every animal.
        rates: for each feature, the rates (groups, outcomes) in per cent.

    Returns:
        (N, outcomes), the probabilities of each animal.
    """
    members = [np.eye(len(table))[group] for group, table in zip(groups, rates, strict=True)]
    wanted = [table / table.sum(axis=1, keepdims=True) for table in rates]
    weights = np.ones((len(groups[0]), len(OUTCOMES)))
    for _ in range(12):
        for member, group, want in zip(members, groups, wanted, strict=True):
            p = weights / weights.sum(1, keepdims=True)
            mean = member.T @ p / np.maximum(member.sum(0), 1)[:, None]
            weights = p * (want / np.maximum(mean, 1e-9))[group]
    return weights / weights.sum(1, keepdims=True)


def _stays(u: np.ndarray, species: np.ndarray, outcome: np.ndarray) -> np.ndarray:
    """Turn uniform numbers into days in the shelter, by the published quantiles."""
    stay = np.empty(len(u))
    for kind in range(2):
        for result, quantiles in enumerate(_STAYS[kind]):
            rows = (species == kind) & (outcome == result)
            stay[rows] = np.exp(np.interp(u[rows], _STAY_QUANTILES, np.log(quantiles)))
    return stay


def _dates(
    random: np.random.RandomState,
    month: np.ndarray,
    stay: np.ndarray,
    hour_in: np.ndarray,
    hour_out: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Return moments of intake in the given months, and of outcome in the same year of the books.

    An outcome after the last day would not be in the table: long stays move a little forward.
    """
    first = np.array([f"{2014 if m > 8 else 2015}-{m + 1:02d}" for m in range(12)], "M8[M]")
    begin = first.astype("M8[D]")
    length = ((first + 1).astype("M8[D]") - begin).astype(int)
    zero = np.datetime64(FIRST_DAY)
    day = (begin[month] - zero).astype(int) + random.random_sample(len(month)) * length[month]
    day = np.floor(day * (_DAYS - 1 - stay) / _DAYS).astype(int)
    seconds = [np.floor(random.random_sample(len(month)) * 60).astype(int) * 60 for _ in range(2)]
    arrived = (zero + day).astype("M8[s]") + hour_in * 3600 + seconds[0]
    soon = arrived + np.maximum(np.round(stay * 1440), 1).astype(int) * 60
    later = soon.astype("M8[D]").astype("M8[s]") + hour_out * 3600 + seconds[1]  # in the daytime
    return arrived, np.where(stay >= 1, later, soon)


def _breed(
    u: np.ndarray, first: np.ndarray, second: np.ndarray, mixed: tuple[float, float]
) -> np.ndarray:
    """Write breeds as the shelter does: "Boxer Mix", "Boxer/Beagle" or "Boxer"."""
    two = np.char.add(np.char.add(first, "/"), second)
    mix = np.char.add(first, " Mix")
    both = (u >= mixed[0]) & (u < sum(mixed)) & (first != second)
    return np.where(u < mixed[0], mix, np.where(both, two, first))


def _age_later(age: np.ndarray, u: np.ndarray, stay: np.ndarray) -> np.ndarray:
    """Return the age in days at outcome, in whole years, months, weeks or days like the first."""
    unit = np.select([age >= 365, age >= 30, age >= 7], [365, 30, 7], 1)
    exact = age + u * unit + stay
    grown = np.select([exact >= 365, exact >= 30, exact >= 7], [365, 30, 7], 1)
    return np.maximum(np.floor(exact / grown) * grown, age)
