"""A YAML file as plain objects, and the place of each of them when it is asked for.

Values are read as YAML 1.2 reads them: only true and false are truth values, only decimal numbers are numbers;
``NO``, ``1:30`` and ``2015-03-01`` stay the texts that they look like. Two equal keys, anchors, aliases, tags and
directives are refused. Bounded in nodes and depth before any object is made; size is the reader's business.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from yaml._yaml import CParser
from yaml.error import Mark, MarkedYAMLError, YAMLError
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from yaml.reader import ReaderError
from yaml.scanner import ScannerError
from yaml.tokens import AliasToken, AnchorToken

from models.loading.yaml_errors import NO_YAML, Flaw, explain
from models.problems import Message, message

MAX_DEPTH = 20
"""Deeper than any content. libyaml refuses about 1,000 levels by itself only since 0.2.6; the composer above it
recurses in C without a bound of its own."""
MAX_NODES = 60_000

Path = tuple[str | int, ...]
_DELETE = message("delete it")


@dataclass(slots=True)
class Document:
    """What a file holds, and what is wrong with it as YAML; ``is_readable`` where there is a ``value`` at all."""

    value: Any = None
    is_readable: bool = False
    flaws: list[Flaw] = field(default_factory=list)


def read_yaml(data: bytes) -> Document:
    """Read one file's bytes."""
    text = _decode(data)
    if isinstance(text, Flaw):
        return Document(flaws=[text])
    root = _compose(text)
    if isinstance(root, Flaw):
        return Document(flaws=[root])
    flaws: list[Flaw] = []
    return Document(None if root is None else _build(root, flaws), True, flaws)


def _decode(data: bytes) -> str | Flaw:
    """The text of a file in UTF-8, with or without the mark that some editors put in front."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        what = message("this is not a letter in UTF-8 (byte {byte})", byte=f"{data[error.start]:#04x}")
        hint = message("save the file with the encoding UTF-8")
        return Flaw(*_line_and_column(before, len(before)), what, hint)
    for separator in "\u2028\u2029\x85\ufeff":
        if separator in text:
            what = message("here is an invisible character ({code})", code=f"U+{ord(separator):04X}")
            return Flaw(*_line_and_column(text, text.index(separator)), what, _DELETE)
    return text


def _line_and_column(text: str, index: int) -> tuple[int, int]:
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


# --- composing -------------------------------------------------------------------------------------------------

_PLAIN = "plain"
_QUOTED = "quoted"
_COLLECTION = "collection"
_OWN_TAGS = frozenset({_PLAIN, _QUOTED, _COLLECTION})


class _TooMuchError(Exception):
    def __init__(self, mark: Mark | None, what: Message) -> None:
        super().__init__(str(what))
        self.mark = mark
        self.what = what


class _Composer(CParser):
    """libyaml's parser as a tree of nodes. Instead of resolving tags it says how a value was written."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.depth = 0
        self.nodes = 0

    def resolve(self, _kind: type[Node], value: str | None, implicit: Any) -> str:
        if value is None:
            return _COLLECTION
        return _PLAIN if implicit[0] else _QUOTED

    def descend_resolver(self, parent: Node | None, _index: object) -> None:
        self.depth += 1
        self.nodes += 1
        if self.depth > MAX_DEPTH:
            what = message("the brackets and indents are nested deeper than {most} levels", most=MAX_DEPTH)
            raise _TooMuchError(parent.start_mark if parent is not None else None, what)
        if self.nodes > MAX_NODES:
            what = message("the file holds more than {most:,} values", most=MAX_NODES)
            raise _TooMuchError(parent.start_mark if parent is not None else None, what)

    def ascend_resolver(self) -> None:
        self.depth -= 1


# An ampersand, star or percent sign that may be more than a letter of a text.
_MAYBE_ANCHOR = re.compile(r"(?:^|[:\-?,\[{])[ \t]*[&*]", re.MULTILINE)
_MAYBE_DIRECTIVE = re.compile(r"^%", re.MULTILINE)


def _compose(text: str) -> Node | Flaw | None:
    """The node tree of a text, None where it is empty."""
    flaw = _find_directive(text) or _find_anchor(text)
    if flaw is not None:
        return flaw
    composer = _Composer(text)
    try:
        root: Node | None = composer.get_single_node()
    except _TooMuchError as error:
        mark = error.mark
        line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
        return Flaw(line, column, error.what, message("split the file or flatten it"))
    except ReaderError:
        return _find_control_character(text)
    except MarkedYAMLError as error:
        return explain(error, text)
    except YAMLError:
        return Flaw(1, 1, NO_YAML, message("write keys and values, one a line: id: nagele-2015"))
    finally:
        composer.dispose()
    return root


def _find_directive(text: str) -> Flaw | None:
    found = _MAYBE_DIRECTIVE.search(text) if "%" in text else None
    if found is None:
        return None
    what = message("a line cannot begin with a percent sign")
    hint = message("put the text in quotes, or indent the line")
    return Flaw(*_line_and_column(text, found.start()), what, hint)


def _find_anchor(text: str) -> Flaw | None:
    """An anchor would swallow the first word of a text in silence, and aliases can grow without end."""
    if ("&" not in text and "*" not in text) or not _MAYBE_ANCHOR.search(text):
        return None
    scanner = CParser(text)
    try:
        # Reading tokens keeps no tree, so a file of any depth is safe here.
        for _ in range(4 * MAX_NODES):
            token = scanner.get_token()
            if token is None:
                break
            if isinstance(token, AnchorToken | AliasToken):
                sign = "&" if isinstance(token, AnchorToken) else "*"
                what = message(
                    "a value cannot begin with {sign}: this would be a YAML anchor or alias", sign=sign
                )
                mark = token.start_mark
                hint = message("put the text in quotes, or write it out")
                return Flaw(mark.line + 1, mark.column + 1, what, hint)
    except (ScannerError, YAMLError):
        return None  # composing meets the same and tells it
    finally:
        scanner.dispose()
    return None


def _find_control_character(text: str) -> Flaw:
    for index, letter in enumerate(text):
        if letter not in "\t\n\r" and (
            letter < " " or "\x7f" <= letter <= "\x9f" or letter in "\ufffe\uffff"
        ):
            what = message("here is a character that no text holds ({code})", code=f"U+{ord(letter):04X}")
            return Flaw(*_line_and_column(text, index), what, _DELETE)
    return Flaw(1, 1, NO_YAML, message("save the file as plain text in UTF-8"))


# --- building --------------------------------------------------------------------------------------------------

_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("null", "Null", "NULL", "~", ""), None),
}
_WHOLE = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(
    r"[-+]?(?:(?:0|[1-9][0-9]{0,17})(?:\.[0-9]{0,18})?|\.[0-9]{1,18})(?:[eE][-+]?[0-9]{1,3})?"
)
_NUMBER_BEGINS = frozenset("+-.0123456789")


def _build(node: Node, flaws: list[Flaw]) -> Any:
    """The plain object of a node; what is wrong with it goes to ``flaws``."""
    if node.tag not in _OWN_TAGS:
        _complain_of_tag(node, flaws)
    if type(node) is ScalarNode:
        return _scalar(node.value) if node.tag is _PLAIN else node.value
    if type(node) is SequenceNode:
        return [_build(item, flaws) for item in node.value]
    built: dict[str, Any] = {}
    for key, value in node.value:
        name = key.value
        if type(key) is ScalarNode and name not in built:
            built[name] = _build(value, flaws)
    if len(built) != len(node.value):
        _complain_of_keys(node, flaws)
    return built


def _scalar(value: str) -> str | int | float | bool | None:
    if value in _WORDS:
        return _WORDS[value]
    if value[0] in _NUMBER_BEGINS:
        if _WHOLE.fullmatch(value):
            return int(value)
        if _DECIMAL.fullmatch(value):
            return float(value)
    return value


def _complain_of_tag(node: Node, flaws: list[Flaw]) -> None:
    mark = node.start_mark
    what = message("a value cannot begin with !: this would be a YAML tag")
    flaws.append(Flaw(mark.line + 1, mark.column + 1, what, message("put the text in quotes")))


def _complain_of_keys(mapping: Node, flaws: list[Flaw]) -> None:
    """Say of a block's keys which are no words, and which stand there already."""
    first: dict[str, int] = {}
    for key, _ in mapping.value:
        line, column = key.start_mark.line + 1, key.start_mark.column + 1
        if not isinstance(key, ScalarNode):
            what = message("a key is a word, not a list or block")
            flaws.append(Flaw(line, column, what, message("put a text with brackets in quotes")))
        elif key.value in first:
            what = message(
                "the key “{key}” stands here twice (first in line {line})",
                key=shortened(key.value),
                line=first[key.value],
            )
            flaws.append(Flaw(line, column, what, message("keep one of the two")))
        else:
            first[key.value] = line


def shortened(text: str, length: int = 40) -> str:
    """A text as it can be quoted in a message: one line, not too long."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"


# --- places ----------------------------------------------------------------------------------------------------


class Places:
    """Where the values of a file stand. Reads the file a second time: only files with problems pay for it."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._children: dict[Node, dict[str | int, tuple[Node, Node]]] = {}

    @cached_property
    def _root(self) -> Node | None:
        """The whole file, None where it is empty or cannot be read."""
        text = _decode(self._data)
        root = text if isinstance(text, Flaw) else _compose(text)
        return None if isinstance(root, Flaw) else root

    def of(self, path: Path, on_key: bool = False) -> tuple[int, int]:
        """Line and column, from 1, of the value at ``path`` or of its key; of what holds it where it is missing."""
        if self._root is None:
            return (1, 1)
        node = self._node(self._root, path, on_key)
        return (node.start_mark.line + 1, node.start_mark.column + 1)

    def written(self, path: Path) -> str | None:
        """The value at ``path`` as it is written in the file, None where it is a list or block."""
        node = None if self._root is None else self._node(self._root, path, False)
        return node.value if isinstance(node, ScalarNode) else None

    def _node(self, node: Node, path: Path, on_key: bool) -> Node:
        for depth, step in enumerate(path, start=1):
            child = self._children_of(node).get(step)
            if child is None:
                return node
            key, node = child
            if on_key and depth == len(path):
                return key
        return node

    def _children_of(self, node: Node) -> dict[str | int, tuple[Node, Node]]:
        """Key and value one step down, by what leads there; an entry of a list is its own key."""
        children = self._children.get(node)
        if children is None:
            children = {}
            if isinstance(node, SequenceNode):
                children.update((place, (item, item)) for place, item in enumerate(node.value))
            elif isinstance(node, MappingNode):
                # The other way round, for of two equal keys the first one counts.
                words = ((key, value) for key, value in reversed(node.value) if isinstance(key, ScalarNode))
                children.update((key.value, (key, value)) for key, value in words)
            self._children[node] = children
        return children
