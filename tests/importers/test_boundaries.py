"""Files of boundaries: GeoJSON and TopoJSON by ISO3; what is none is refused with its reason."""

from __future__ import annotations

import json
import math

import pytest

from attplanner.errors import PlannerError
from attplanner.importers import boundaries
from attplanner.importers.boundaries import read_boundaries

STATES = frozenset({"FRA", "FJI", "TUV", "ZMB"})
SQUARE = [[0, 0], [0, 9], [9, 9], [9, 0], [0, 0]]


def feature(properties: dict[str, object], *rings: object, **more: object) -> dict[str, object]:
    geometry = {"type": "MultiPolygon", "coordinates": [[ring] for ring in rings]}
    return {"type": "Feature", "properties": properties, "geometry": geometry, **more}


def collection(*features: object) -> bytes:
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()


def refused(data: bytes) -> PlannerError:
    with pytest.raises(PlannerError) as told:
        read_boundaries(data, "world.json", STATES)
    assert told.value.values["file"] == "world.json"
    return told.value


def test_states_are_known_by_the_field_that_names_most_of_them() -> None:
    """As in Natural Earth's files, where one of the fields lacks France."""
    data = collection(
        feature({"ISO_A3": "-99", "ADM0_A3": "FRA"}, SQUARE),
        feature({"ISO_A3": "ZMB", "ADM0_A3": "ZMB"}, SQUARE),
        feature({"ISO_A3": "GRL", "ADM0_A3": "GRL"}, SQUARE),
    )
    found = read_boundaries(data, "world.json", STATES)
    assert found.field == "ADM0_A3"
    assert found.states() == {"FRA", "ZMB"}
    assert found.missing(["FJI", "FRA", "TUV"]) == ["FJI", "TUV"]
    assert found.others() == 1


def test_of_equal_fields_the_usual_one_is_taken_and_case_does_not_matter() -> None:
    data = collection(feature({"code": "FRA", "iso3cd": "fra"}, SQUARE, id="FRA"))
    assert read_boundaries(data, "world.json", STATES).field == "iso3cd"


def test_a_state_in_several_features_is_one_area_with_all_its_land() -> None:
    moved = [[x + 20, y] for x, y in SQUARE]
    found = read_boundaries(collection(feature({}, SQUARE, id="FRA"), feature({}, moved, id="FRA")), "w", STATES)
    assert [(area.iso3, len(area.rings)) for area in found.areas] == [("FRA", 2)]


def test_a_ring_across_180_degrees_goes_on_beyond_it() -> None:
    ring = [[178, -16], [-178, -16], [-178, -20], [178, -20], [178, -16]]
    (area,) = read_boundaries(collection(feature({"a3": "FJI"}, ring)), "w", STATES).areas
    assert area.rings == (((178, -16), (182, -16), (182, -20), (178, -20), (178, -16)),)


def test_lines_points_and_antarctica_are_no_areas() -> None:
    line = {"type": "Feature", "properties": {"a3": "ZMB"}, "geometry": {"type": "LineString", "coordinates": SQUARE}}
    south = feature({"a3": "ATA"}, [[-180, -90], [180, -90], [180, -70], [-180, -70], [-180, -90]])
    bare = {"type": "Feature", "properties": {"a3": "TUV"}, "geometry": None}
    found = read_boundaries(collection(line, south, bare, feature({"a3": "FRA"}, SQUARE)), "w", STATES)
    assert [area.iso3 for area in found.areas] == ["FRA"]


def test_a_topology_is_decoded() -> None:
    """Two neighbours share arc 0, the second runs along it backwards; "land" is the same once more in one piece."""
    whole = {"type": "Polygon", "arcs": [[1, 2]]}
    data = {
        "type": "Topology",
        "transform": {"scale": [0.5, 0.5], "translate": [10, -4]},
        "arcs": [[[0, 0], [0, 20]], [[0, 20], [-20, 0], [0, -20], [20, 0]], [[0, 0], [20, 0], [0, 20], [-20, 0]]],
        "objects": {
            "land": {"type": "GeometryCollection", "geometries": [whole]},
            "countries": {
                "type": "GeometryCollection",
                "geometries": [
                    {"type": "Polygon", "arcs": [[0, 1]], "properties": {"iso3": "FRA"}},
                    {"type": "MultiPolygon", "arcs": [[[2, -1]]], "properties": {"iso3": "ZMB"}},
                ],
            },
        },
    }
    west, east = read_boundaries(json.dumps(data).encode(), "w", STATES).areas
    assert (west.iso3, east.iso3) == ("FRA", "ZMB")
    assert west.rings == (((10, -4), (10, 6), (0, 6), (0, -4), (10, -4)),)
    assert east.rings == (((10, -4), (20, -4), (20, 6), (10, 6), (10, -4)),)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "line 1"),
        (b"\x00\x01\xff\xfe", "UnicodeDecodeError"),
        (b'{"type": "FeatureCollection", "features": [', "line 1"),
        (b'{"type": "Point", "coordinates": [1, 2]}', "neither a FeatureCollection nor a Topology"),
        (b"[1, 2]", "neither a FeatureCollection nor a Topology"),
        (b'{"type": "FeatureCollection"}', "KeyError"),
        (b'{"type": "FeatureCollection", "features": 7}', "TypeError"),
        (b'{"type": "FeatureCollection", "features": [7]}', "AttributeError"),
        (b'{"type": "Topology", "arcs": [], "objects": {}}', "ValueError"),
        (b"[" * 200_000 + b"]" * 200_000, "nested too deeply"),
        (collection(feature({"a3": "FRA"}, [["x", "y"]] * 5)), "ValueError"),
        (collection(feature({"a3": "FRA"}, [[1]] * 5)), "IndexError"),
    ],
)
def test_what_is_no_file_of_boundaries_is_refused(data: bytes, reason: str) -> None:
    error = refused(data)
    assert error.code == "boundaries-unreadable"
    assert reason in str(error.values["reason"])


def test_arcs_that_are_not_there_are_told() -> None:
    polygon = {"type": "Polygon", "arcs": [[7]], "properties": {"a3": "FRA"}}
    objects = {"one": {"type": "GeometryCollection", "geometries": [polygon]}}
    data = json.dumps({"type": "Topology", "arcs": [], "objects": objects}).encode()
    assert refused(data).code == "boundaries-unreadable"


@pytest.mark.parametrize("point", [[500_000, 4_000_000], [1e9, 0], [math.nan, 0], [0, math.inf], [0, 91]])
def test_coordinates_that_are_no_degrees_are_refused(point: list[float]) -> None:
    assert refused(collection(feature({"a3": "FRA"}, [*SQUARE[:-1], point, SQUARE[0]]))).code == "boundaries-degrees"


def test_without_codes_of_states_it_is_refused() -> None:
    error = refused(collection(feature({"name": "France"}, SQUARE), feature({"name": "Zambia"}, SQUARE)))
    assert error.code == "boundaries-nameless"
    assert error.values["features"] == 2


def test_a_file_that_is_too_large_is_refused_before_it_is_read() -> None:
    assert refused(b" " * (boundaries.LIMIT + 1)).code == "source-too-large"
