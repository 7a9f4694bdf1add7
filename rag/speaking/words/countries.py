"""Words of other countries, and whether a text or an office is of one: "Menteri Kesehatan Jepang".

Knows: countries in the news and their adjectives, in both languages. Does not know regions of Indonesia
(`index/places.py`).
"""

import re
from typing import Final

COUNTRIES: Final = frozenset(
    "denmark norwegia swedia finlandia islandia austria ceko slovakia slovenia hungaria rumania bulgaria yunani"
    " irlandia skotlandia kroasia serbia bosnia albania belarusia kazakhstan uzbekistan nepal bangladesh qatar kuwait"
    " bahrain yordania lebanon libya aljazair maroko tunisia nigeria ghana kenya ethiopia somalia senegal kamerun"
    " uruguay paraguay ekuador bolivia kuba jamaika fiji kongo rwanda uganda burundi tanzania zambia zimbabwe mozambik"
    " namibia botswana azerbaijan turkmenistan tajikistan kirgizstan mongolia haiti tonga samoa vanuatu kiribati nauru"
    " tuvalu mikronesia curacao armenia estonia latvia lituania siprus luksemburg makedonia montenegro moldova kosovo"
    " suriname guyana honduras guatemala nikaragua panama liberia eritrea djibouti gabon angola malawi lesotho"
    " madagaskar mauritius bhutan maladewa vatikan hongkong makau jepang korea korsel korut china cina tiongkok"
    " amerika rusia ukraina israel iran palestina malaysia singapura thailand vietnam filipina australia inggris"
    " prancis jerman belanda india arab saudi afrika peru brasil argentina meksiko kanada venezuela kolombia chile"
    " spanyol italia portugal swiss belgia polandia turki mesir suriah irak afghanistan pakistan myanmar kamboja laos"
    " brunei taiwan selandia lanka leste nugini emirat belarus benin britania gambia grenada kosta monako niger"
    " perancis singapore togo turkiye".split()
)
"""Countries that no person is called by: a name follows where somebody is from, "pemain Denmark Vidar Axel"."""
FOREIGN: Final = COUNTRIES | frozenset("as chad georgia mali malta oman solomon sudan wales yaman".split())
"""Words of other countries; persons are called by some of them: Oman, Georgia."""
COUNTRIES_TOLD: Final = FOREIGN | frozenset(
    "indonesia indonesian ri republik republic negara us u united states america american philippines philippine south"
    " north brazil japan ukraine russia".split()
)
"""Words of countries in questions of both languages."""


def is_foreign(text: str) -> bool:
    """Whether a text names another country: "Menteri Kesehatan Jepang"."""
    told = (word for word in re.findall(r"[^\W_]+", text) if word[0].isupper() and word != "As")
    return not FOREIGN.isdisjoint(word.lower() for word in told)


def is_country(name: str) -> bool:
    """Whether a name is a country's and nothing else: "Swiss", "Korea Selatan"."""
    return all(word in COUNTRIES_TOLD for word in name.lower().split())
