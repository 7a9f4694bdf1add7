"""Places, as the rest of Kutip sees them: regions of Indonesia, where a text names them, and what an article is about.

The rooms behind this door are in `index.regions`: the table, reading a text, judging an article.
"""

from index.regions.alike import like
from index.regions.gazetteer import CAPITAL, LANDS, Level, Place, by_code, contains, is_rarely_meant, resolve, within
from index.regions.mentions import Mention, mentions
from index.regions.own_names import FOREIGN, continued, longer_names, own_names, spelt
from index.regions.subject import region_of
from index.regions.wider import NO_PART, beside, group, groups, name_of, of_land, wider, with_wider

__all__ = [
    "CAPITAL",
    "FOREIGN",
    "LANDS",
    "NO_PART",
    "Level",
    "Mention",
    "Place",
    "beside",
    "by_code",
    "contains",
    "continued",
    "group",
    "groups",
    "is_rarely_meant",
    "like",
    "longer_names",
    "mentions",
    "name_of",
    "of_land",
    "own_names",
    "region_of",
    "resolve",
    "spelt",
    "wider",
    "with_wider",
    "within",
]
