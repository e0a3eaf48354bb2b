"""Label Studio's JSON: a list of tasks, each with its text and the regions marked in it.

Positions count Unicode code points of `data.text`, where every carriage return and every line feed is one. (Versions
before 2022 counted UTF-16 code units.) The values of a region are JSON in its meta information, which can be edited in
the browser; what has no place in the text is in `data.congress_extract`. Records are written as predictions, gold as
annotations. Results other than regions with labels (choices, ratings, relations) are not read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from xml.sax.saxutils import quoteattr

import regex

from .. import __version__
from ..batch.items import Failure, InputError, Place
from ..batch.writers import lines_of
from .files import Outcome, dumped, encoded, failure, head_of, parsed, text_of, with_head, written
from .labelled import LABELS, Labelled, Mark, checked_label, described, in_order
from .offsets import Ruler, Units, ruler

KEPT = "congress_extract"


def write(items: Iterable[Outcome], output: Path, units: Units | None = None) -> Iterator[Outcome]:
    """Writes one task an article to `output`, and beside it the labelling configuration of the project."""
    with lines_of(output) as line:
        line("[")
        begun = False

        def write_one(item: Labelled) -> None:
            nonlocal begun
            task = dumped(_task(item, units or "code-points"))
            encoded(task)
            line(("," if begun else "") + task)
            begun = True

        yield from written(items, write_one)
        line("]")
    with lines_of(configuration_of(output)) as line:
        labels = "".join(f"    <Label value={quoteattr(label)}/>\n" for label in LABELS)
        line(_CONFIGURATION.format(labels=labels))


def configuration_of(output: Path) -> Path:
    """Where the labelling configuration goes: `tasks.json` → `tasks.config.xml`."""
    return output.with_name(output.name.removesuffix(".json") + ".config.xml")


_CONFIGURATION = """\
<View>
  <Labels name="label" toName="text">
{labels}  </Labels>
  <Text name="text" value="$text" granularity="symbol"/>
  <Style>.htx-text {{ white-space: pre-wrap; }}</Style>
</View>"""


def _task(item: Labelled, units: Units) -> dict[str, Any]:
    measure = ruler(item.article.text, units)
    regions = []
    for number, mark in enumerate(item.marks, 1):
        place = measure.from_points(mark.start, mark.end)
        if place is None:
            raise InputError("inside_character", f"{described(mark)}: ends inside of one of the {units}", item.name)
        words = item.article.text[mark.start : mark.end]
        region: dict[str, Any] = {
            "id": f"m{number}",
            "from_name": "label",
            "to_name": "text",
            "type": "labels",
            "value": {"start": place[0], "end": place[1], "text": words, "labels": [mark.label]},
        }
        if mark.values is not None:
            region["meta"] = {"text": [dumped(mark.values)]}
        regions.append(region)
    task: dict[str, Any] = {"data": {"text": item.article.text, KEPT: head_of(item)}}
    if "congresses" in item.rest:
        task["annotations"] = [{"result": regions, "ground_truth": True}]
    else:
        task["predictions"] = [{"model_version": f"congress-extract {__version__}", "result": regions}]
    return task


def read(path: Path, units: Units | None = None) -> Iterator[Outcome]:
    """The articles of an export in JSON. Of a task the annotation is read, or, where there is none, the prediction.

    Without `units`, code points are taken, or, where the words written with the regions of a task fit only those,
    UTF-16 code units.
    """
    try:
        tasks = parsed(text_of(path), list)
    except InputError as error:
        yield failure(path, error)
        return
    for number, task in enumerate(tasks):
        where = f"task {number}"
        try:
            yield _labelled(task, number, units)
        except InputError as error:
            yield Failure(Place(f"{path}: {where}"), 0, error.id, error.code, error.message)


def _labelled(task: Any, number: int, units: Units | None) -> Labelled:
    data = task.get("data") if isinstance(task, dict) else None
    if not isinstance(data, dict) or not isinstance(data.get("text"), str):
        said = "data.text: missing; export the project as JSON (not JSON-MIN)"
        raise InputError("bad_task", said)
    item = with_head(data.get(KEPT, {}), data["text"], str(data.get("id") or task.get("id") or f"task-{number}"))
    results, where = _results(task)
    regions = [_region(r, f"{where}[{i}]") for i, r in enumerate(results) if _is_region(r)]
    measure = _measure(regions, item.article.text, units)
    return item._replace(marks=in_order(_mark(region, item.article.text, measure) for region in regions))


def _results(task: dict[str, Any]) -> tuple[list[Any], str]:
    done = [(i, a) for i, a in _objects(task, "annotations") if not a.get("was_cancelled")]
    if len(done) > 1:
        done = [(i, a) for i, a in done if a.get("ground_truth")]
        if len(done) != 1:
            said = "annotations: more than one; mark the one to import as ground truth"
            raise InputError("many_annotations", said)
    field = "annotations" if done else "predictions"
    chosen = done or _objects(task, "predictions")[-1:]
    if not chosen:
        return [], field
    index, given = chosen[0]
    where = f"{field}[{index}].result"
    if not isinstance(given.get("result"), list):
        raise InputError("bad_task", f"{where}: must be a list")
    return given["result"], where


def _objects(task: dict[str, Any], field: str) -> list[tuple[int, dict[str, Any]]]:
    given = task.get(field) or []
    if not isinstance(given, list) or not all(isinstance(item, dict) for item in given):
        raise InputError("bad_task", f"{field}: must be a list of objects")
    return list(enumerate(given))


def _is_region(result: Any) -> bool:
    """Choices, ratings and relations, which a project of one's own may have besides, are left aside."""
    return not isinstance(result, dict) or result.get("type") == "labels"


class _Region(NamedTuple):
    where: str
    label: str
    start: int
    end: int
    words: str | None
    values: Any


def _region(result: Any, where: str) -> _Region:
    value = result.get("value") if isinstance(result, dict) else None
    if not isinstance(value, dict):
        raise InputError("bad_region", f"{where}.value: must be an object")
    places = []
    for field in ("start", "end"):
        place = value.get(field)
        if not (type(place) is int or (isinstance(place, str) and place.isdecimal())):
            raise InputError("bad_region", f"{where}.value.{field}: must be a whole number, not {place!r}")
        places.append(int(place))
    labels = value.get("labels")
    if not isinstance(labels, list) or len(labels) != 1:
        raise InputError("bad_region", f"{where}.value.labels: must be one label, not {labels!r}")
    label = checked_label(labels[0], f"{where}.value.labels")
    words = value["text"] if isinstance(value.get("text"), str) else None
    return _Region(where, label, places[0], places[1], words, _values(result, where))


def _values(result: dict[str, Any], where: str) -> Any:
    meta = result.get("meta") or {}
    texts = meta.get("text") if isinstance(meta, dict) else None
    texts = [texts] if isinstance(texts, str) else texts
    if not texts:
        return None
    if not (isinstance(texts, list) and all(isinstance(text, str) for text in texts)):
        raise InputError("bad_region", f"{where}.meta.text: must be text")
    try:
        return parsed("".join(texts))
    except InputError as error:
        raise InputError("bad_region", f"{where}.meta.text: must be the values as JSON: {error.message}") from None


_BLANKS = regex.compile(r"(?:\s|\\n)+")


def _measure(regions: Iterable[_Region], text: str, units: Units | None) -> Ruler:
    first = ruler(text, units or "code-points")
    if units or all(_fits(region, text, first) for region in regions):
        return first
    other = ruler(text, "utf-16")
    return other if all(_fits(region, text, other) for region in regions) else first


def _fits(region: _Region, text: str, measure: Ruler) -> bool:
    """Whether a region's words stand at its place; line ends are written there as `\\n`, in two characters."""
    place = measure.to_points(region.start, region.end)
    if place is None or region.words is None:
        return place is not None
    return _BLANKS.sub(" ", text[slice(*place)]).strip() == _BLANKS.sub(" ", region.words).strip()


def _mark(region: _Region, text: str, measure: Ruler) -> Mark:
    place = measure.to_points(region.start, region.end)
    if place is None:
        said = f"{region.start}..{region.end} is no place in the text (0..{len(measure.points) - 1})"
        raise InputError("bad_span", f"{region.where}.value: {said}")
    if not _fits(region, text, measure):
        there = text[slice(*place)]
        raise InputError("other_words", f"{region.where}.value.text: {region.words!r}, but there stands {there!r}")
    return Mark(region.label, *place, region.values)
