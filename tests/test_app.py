"""The running server: the contract's JSON, the doors that stay shut, and how it starts and ends."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from pathlib import Path

import httpx
import live
import pytest

import rag
from ui import server
from ui.guard import MOST_BYTES, Hosts

QUESTION = "Sanksi apa yang diumumkan Magetan?"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[rag.Library]:
    with live.library(tmp_path_factory.mktemp("collection")) as opened:
        yield opened


@pytest.fixture(scope="module")
def client(library: rag.Library, tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    with (
        live.address(library, tmp_path_factory.mktemp("temporary")) as address,
        httpx.Client(base_url=address, timeout=60, trust_env=False) as opened,
    ):
        yield opened


def without_timings(answer: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in answer.items() if name != "timings_ms"}


def error_of(response: httpx.Response) -> str:
    """The one line of an error; anything else about it would be a leak."""
    assert response.headers["content-type"] == "application/json"
    told = response.json()
    assert set(told) == {"error"}
    assert "\n" not in told["error"] and "Traceback" not in told["error"]
    return str(told["error"])


def test_ask_answers_alike_by_query_string_by_json_and_in_python(client: httpx.Client, library: rag.Library) -> None:
    expected = without_timings(library.ask(QUESTION, until="2024-12-31").to_dict())
    assert expected["answered"] is True
    by_query = client.get("/ask", params={"question": QUESTION, "until": "2024-12-31"})
    short = client.get("/ask", params={"q": QUESTION, "until": "2024-12-31"})
    by_json = client.post("/ask", json={"question": QUESTION, "history": [], "until": "2024-12-31", "region": None})
    for response in (by_query, short, by_json):
        assert response.status_code == 200
        assert without_timings(response.json()) == expected


def test_earlier_questions_travel_as_history(client: httpx.Client, library: rag.Library) -> None:
    follow_up, history = "Bagaimana dengan Cilacap?", [QUESTION]
    expected = without_timings(library.ask(follow_up, history=history).to_dict())
    by_query = client.get("/ask", params=[("question", follow_up), *(("history", one) for one in history)])
    by_json = client.post("/ask", json={"question": follow_up, "history": history})
    assert without_timings(by_query.json()) == without_timings(by_json.json()) == expected


def test_search_gives_the_hits_of_the_library(client: httpx.Client, library: rag.Library) -> None:
    expected = [hit.to_dict() for hit in library.search("sanksi ASN", limit=2)]
    assert expected
    assert client.get("/search", params={"q": "sanksi ASN", "limit": 2}).json() == expected
    assert client.post("/search", json={"query": "sanksi ASN", "limit": 2}).json() == expected


@pytest.mark.parametrize(
    ("path", "given", "named"),
    [
        ("/ask", {}, "question"),
        ("/ask", {"question": ""}, ""),
        ("/ask", {"question": "x" * 2001}, "2,000"),
        ("/ask", {"question": ["a"]}, "question"),
        ("/ask", {"question": "Apa?", "history": 5}, "history"),
        ("/ask", {"question": "Apa?", "history": [1]}, "history"),
        ("/ask", {"question": "Apa?", "since": "kemarin"}, "since"),
        ("/ask", {"question": "Apa?", "outlet": 7}, "outlet"),
        ("/ask", {"question": "Apa?", "regoin": "Blora"}, "regoin"),
        ("/search", {"query": "Apa?", "limit": 0}, "limit"),
        ("/search", {"query": "Apa?", "limit": 101}, "from 1 to 100"),
        ("/search", {"query": "Apa?", "limit": -5}, "limit -5 is not a whole number from 1 to 100"),
        ("/search", {"query": "Apa?", "limit": "ten"}, "limit"),
        ("/ask", {"question": "Apa?", "history": {}}, "history is a list"),
        ("/ask", {"question": "Apa?", "history": False}, "history is a list"),
        ("/ask", {"question": "Apa?", "history": 0}, "history is a list"),
        ("/ask", {"question": "Apa?", "history": ["a" * 5000]}, "An earlier question has 5,000 characters"),
        ("/ask", {"question": "Apa?", "today": "2024-W41"}, "today '2024-W41' is not a date"),
        ("/search", {"query": "Apa?", "limit": True}, "limit"),
        ("/search", {"question": "Apa?"}, "question"),
    ],
)
def test_what_cannot_be_asked_is_refused_in_one_line(
    client: httpx.Client, path: str, given: dict[str, object], named: str
) -> None:
    response = client.post(path, json=given)
    assert response.status_code == 400
    assert named in error_of(response)


def test_a_history_without_a_question_in_it_is_none(client: httpx.Client) -> None:
    assert client.get("/ask", params={"q": "Sanksi apa?", "history": ""}).status_code == 200


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"x"', b"\xff\xfe", b"[" * 100_000])
def test_a_body_that_is_no_json_object_is_refused(client: httpx.Client, body: bytes) -> None:
    response = client.post("/ask", content=body)
    assert response.status_code == 400
    error_of(response)


def test_a_question_of_two_megabytes_is_refused(client: httpx.Client) -> None:
    response = client.post("/ask", json={"question": "x" * 2_000_000})
    assert response.status_code == 413
    assert str(MOST_BYTES // 1024) in error_of(response)
    queued = client.post("/gradio_api/queue/join", json={"data": ["x" * 2_000_000]})
    assert queued.status_code == 413


def test_another_host_name_is_turned_away(client: httpx.Client) -> None:
    for host in (
        "evil.example",
        "evil.example:7860",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "",
        "127.0.0.1@evil",
    ):
        for path in ("/", "/ask?q=Apa", "/gradio_api/info", "/config"):
            assert client.get(path, headers={"host": host}).status_code in {400, 421}, (host, path)
    assert client.get("/config", headers={"host": "localhost"}).status_code == 200


def test_a_page_of_another_site_may_not_ask(client: httpx.Client) -> None:
    for origin in ("https://evil.example", "null", "http://127.0.0.1:1", "http://["):
        response = client.post("/ask", json={"question": QUESTION}, headers={"origin": origin})
        assert response.status_code == 403
        assert "access-control-allow-origin" not in response.headers
    own = str(client.base_url).rstrip("/")
    assert client.post("/ask", json={"question": QUESTION}, headers={"origin": own}).status_code == 200


def test_a_picture_or_script_of_another_site_may_not_ask_by_get(client: httpx.Client) -> None:
    asked = f"/ask?q={QUESTION}"
    for site in ("cross-site", "same-site"):
        for mode in ("no-cors", "navigate"):
            told = client.get(asked, headers={"sec-fetch-site": site, "sec-fetch-mode": mode})
            assert told.status_code == 403, (site, mode)
            error_of(told)
        assert client.get("/", headers={"sec-fetch-site": site, "sec-fetch-mode": "no-cors"}).status_code == 403
        assert client.get("/", headers={"sec-fetch-site": site, "sec-fetch-mode": "navigate"}).status_code == 200
    for headers in ({}, {"sec-fetch-site": "same-origin"}, {"sec-fetch-site": "none"}):
        assert client.get(asked, headers=headers).status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/gradio_api/upload", "/gradio_api/upload_progress", "/gradio_api/file=/etc/passwd", "/gradio_api/file/x",
        "/gradio_api/proxy=http://remote.example/", "/gradio_api/runs", "/gradio_api/run/asked", "/svelte/x",
        "/gradio_api/call/asked", "/gradio_api/vibe-code", "/gradio_api/component_server", "/gradio_api/deep_link",
        "/gradio_api/process_recording", "/gradio_api/openapi.json", "/monitoring", "/monitoring/summary", "/docs",
        "/redoc", "/openapi.json", "/login",
    ],
)  # fmt: skip
def test_every_door_the_page_does_not_need_is_shut(client: httpx.Client, path: str) -> None:
    for response in (client.get(path), client.post(path, files={"files": ("x.txt", b"x")})):
        assert response.status_code == 404
        error_of(response)


def test_only_get_and_post_are_answered(client: httpx.Client) -> None:
    for method in ("PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"):
        assert client.request(method, "/ask").status_code == 405


def test_files_of_the_machine_cannot_be_reached_through_assets(client: httpx.Client) -> None:
    assert Path("/etc/passwd").read_text(encoding="utf-8").startswith("root:")

    def got(path: str) -> tuple[int, bytes]:
        """Status and body for a path that is sent as it is written; httpx would collapse its dots."""
        connection = HTTPConnection(client.base_url.host, client.base_url.port or 80, timeout=60)
        connection.request("GET", path)
        answer = connection.getresponse()
        told = answer.status, answer.read()
        connection.close()
        return told

    asset = re.search(r"assets/[\w.-]+\.js", client.get("/").text)
    assert asset and got(f"/{asset[0]}")[0] == got("/static/img/logo.svg")[0] == 200
    up = 20  # more folders than lead to what is served: the root of the disk
    for room in ("assets", "static"):
        for climb in ("../" * up, "%2e%2e/" * up, "..%2f" * up, "%2e%2e%2f" * up, "/", "%2f", "x/" + "%2e%2e/" * up):
            status, body = got(f"/{room}/{climb}etc/passwd")
            assert 400 <= status < 500, (room, climb)
            assert b"root:" not in body


def test_the_api_page_lists_only_ask_and_search(client: httpx.Client) -> None:
    info = client.get("/gradio_api/info").json()
    assert set(info["named_endpoints"]) == {"/ask", "/search"}
    assert not info["unnamed_endpoints"]


def test_a_gradio_client_gets_the_same_json(client: httpx.Client, library: rag.Library) -> None:
    from gradio_client import Client

    gradio = Client(str(client.base_url), verbose=False, analytics_enabled=False)
    answer = gradio.predict(question=QUESTION, api_name="/ask")
    assert without_timings(answer) == without_timings(library.ask(QUESTION).to_dict())
    hits = gradio.predict(query="sanksi ASN", limit=2, api_name="/search")
    assert hits == [hit.to_dict() for hit in library.search("sanksi ASN", limit=2)]
    with pytest.raises(Exception, match="kemarin"):
        gradio.predict(question=QUESTION, since="kemarin", api_name="/ask")
    gradio.close()


def test_the_page_loads_nothing_from_elsewhere_and_forbids_it_too(client: httpx.Client) -> None:
    page = client.get("/")
    policy = page.headers["content-security-policy"]
    assert "default-src 'self'" in policy and "connect-src 'self'" in policy and "img-src 'self' data:" in policy
    assert "http" not in policy
    assert page.headers["x-content-type-options"] == "nosniff"
    assert page.headers["referrer-policy"] == "no-referrer"
    config = client.get("/config").json()
    assert config["analytics_enabled"] is False
    assert not config.get("run_history") and not config.get("is_space")
    assert all(
        event["api_visibility"] == "private"
        for event in config["dependencies"]
        if event["api_name"] not in {"ask", "search"}
    )


def test_many_questions_at_once_get_their_own_answers(client: httpx.Client) -> None:
    questions = [QUESTION, "Sanksi apa yang diumumkan Cilacap?", "What sanctions did Semarang announce?"] * 12
    with ThreadPoolExecutor(12) as pool:
        answers = list(pool.map(lambda question: client.get("/ask", params={"q": question}).json(), questions))
    assert [answer["question"] for answer in answers] == questions
    for question, answer in zip(questions, answers, strict=True):
        titles = {citation["title"] for citation in answer["citations"]}
        assert answer["answered"] is ("Semarang" not in question)
        assert all(("Magetan" in question) == ("Magetan" in title) for title in titles)


def test_a_removed_article_leaves_the_server_too(tmp_path: Path) -> None:
    with (
        live.library(tmp_path) as library,
        live.address(library, tmp_path) as address,
        httpx.Client(base_url=address, timeout=60, trust_env=False) as client,
    ):
        cited = client.get("/ask", params={"q": QUESTION}).json()["citations"][0]["article_id"]
        library.remove(cited)
        after = client.get("/ask", params={"q": QUESTION}).json()
    assert after["answered"] is False
    assert cited not in {near["article_id"] for near in after["closest"]}


def test_a_number_that_no_page_sends_opens_its_article_at_the_first_quotation(
    client: httpx.Client, library: rag.Library
) -> None:
    import gradio as gr  # `client` has switched off what it would tell

    from ui.page import Chat

    article = next(iter(library.articles()))
    for active, opened in (("2", "2"), ("9" * 5_000, "1"), (None, "1"), ([], "1")):
        sent = gr.EventData(None, {"article": article.id, "marks": "1:0:5 2:6:9", "active": active})
        pane = Chat(library).article(sent, gr.Request(headers={}))
        assert re.findall(r'class="active" data-numbers="(\d)"', pane) == [opened]


def test_examples_are_found_anew_when_one_article_takes_the_place_of_another(
    client: httpx.Client, tmp_path: Path
) -> None:
    import gradio as gr  # `client` has switched off what it would tell

    from ui.page import Chat

    with live.library(tmp_path) as library:
        chat, request = Chat(library), gr.Request(headers={"accept-language": "id"})
        assert "tim pengawas di Cilacap" in chat.anew(request)[0]
        library.remove(next(article.id for article in library.articles() if article.title == live.CILACAP["title"]))
        (tmp_path / "other.json").write_text(json.dumps({"title": "Apel", "text": "Apel dimulai pagi hari."}))
        assert library.add(tmp_path / "other.json").added == 1
        assert "Cilacap" not in chat.anew(request)[0]


def test_a_taken_port_is_told_with_the_remedy() -> None:
    with server.listening("127.0.0.1", 0) as first:
        port = first.getsockname()[1]
        with pytest.raises(server.CannotServe, match=rf"port {port} is in use.*--port {port + 1}"):
            server.listening("127.0.0.1", port)
    with pytest.raises(server.CannotServe, match="not an address of this machine"):
        server.listening("203.0.113.7", 0)


def test_a_server_on_all_addresses_answers_to_addresses_but_not_to_strange_names() -> None:
    everywhere, here = Hosts.of("0.0.0.0", also=["redaksi"]), Hosts.of("127.0.0.1")
    for host in ("192.168.1.5:7860", "[fe80::1]:7860", "localhost:7860", "redaksi:7860", "Redaksi"):
        assert everywhere.holds(host), host
    for host in ("evil.example", "192.168.1.5.evil.example", "", "a b", "localhost:x", "[::1", "1.2.3.4:123456"):
        assert not everywhere.holds(host), host
    assert here.holds("127.0.0.1:7860") and here.holds("[::1]:7860") and not here.holds("192.168.1.5:7860")


CHAT = """
import sys
from pathlib import Path
from rag.commands.context import Context
from ui.commands import chat
assert "gradio" not in sys.modules and "torch" not in sys.modules
chat.main(["--port", "0", "--no-browser", *sys.argv[2:]], obj=Context(Path(sys.argv[1])), standalone_mode=False)
"""


def started(folder: Path, *options: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", CHAT, str(folder), *options],
        stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": str(Path(rag.__file__).parents[1])},
    )  # fmt: skip


def test_the_chat_says_where_it_is_and_ends_cleanly_on_ctrl_c(tmp_path: Path) -> None:
    with live.library(tmp_path):
        pass
    with started(tmp_path / "library") as chat:
        assert chat.stderr is not None
        line = chat.stderr.readline()
        assert "http://127.0.0.1:" in line, line
        address = next(word for word in line.split() if word.startswith("http"))
        # A page that stays open must not keep the server from ending.
        with httpx.stream("GET", f"{address}gradio_api/heartbeat/abcdefghij", timeout=30, trust_env=False) as page:
            next(page.iter_raw())
            chat.send_signal(signal.SIGINT)
            out, err = chat.communicate(timeout=30)
    assert chat.returncode == 0, err
    assert out == "" and "Traceback" not in err and "Error" not in err
    assert err.splitlines() == ["Kutip is closed."]


def test_listening_beyond_the_machine_warns_that_there_is_no_password(tmp_path: Path) -> None:
    with live.library(tmp_path):
        pass
    with started(tmp_path / "library", "--host", "0.0.0.0") as chat:
        assert chat.stderr is not None
        warning, where = chat.stderr.readline(), chat.stderr.readline()
        chat.send_signal(signal.SIGINT)
        chat.communicate(timeout=30)
    assert "no password" in warning and "files" in warning and "http://127.0.0.1:" in where
    assert json.dumps(chat.returncode) == "0"
