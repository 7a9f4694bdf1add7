"""A real server over a real library for the tests that look at the page, with articles written for them."""

import json
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import rag
from ui import server

FILLING = [
    f"Sepanjang pekan ke-{week}, petugas mencatat jadwal rapat dan menata ruang pertemuan." for week in range(40)
]

MAGETAN = {
    "title": "Pemkab Magetan Siapkan Hukuman bagi ASN yang Berpihak",
    "outlet": "Suara Lawu",
    "date": "2024-10-07",
    "url": "https://suaralawu.example/asn-magetan",
    "text": "\n".join(
        [
            "MAGETAN - Pemerintah Kabupaten Magetan menggelar apel pagi di alun-alun.",
            *FILLING,
            "Sanksi yang diumumkan Pemkab Magetan terdiri atas sanksi ringan, sedang, hingga berat.",
            *FILLING,
            "Apel ditutup dengan doa.",
        ]
    ),
}
CILACAP = {
    "title": "Cilacap Bentuk Tim Pengawas Netralitas ASN",
    "outlet": "Kabar Pantai",
    "text": "CILACAP - Pemerintah Kabupaten Cilacap membentuk tim pengawas netralitas ASN. "
    "Sanksi yang diumumkan Pemkab Cilacap adalah sanksi penundaan kenaikan pangkat.",
}
HOSTILE = {
    "title": "Blora <script>window.pwned=1</script> <img src=http://remote.example/title.png> ${window.pwned=1}",
    "outlet": '"><svg onload=window.pwned=1>',
    "url": "javascript:window.pwned=1",
    "date": "2024-11-01",
    "text": "BLORA - Pemerintah Kabupaten Blora mengumumkan larangan parkir <script>window.pwned=1</script> di "
    "alun-alun <img src='http://remote.example/body.png' onerror='window.pwned=1'> mulai Senin "
    "${window.pwned=1} {{window.pwned}}. Warga Blora diminta memindahkan kendaraan.",
}


@contextmanager
def library(folder: Path) -> Iterator[rag.Library]:
    """A library of the three articles above."""
    source = folder / "articles.json"
    source.write_text(json.dumps([MAGETAN, CILACAP, HOSTILE]), encoding="utf-8")
    with rag.open(folder / "library") as opened:
        report = opened.add(source)
        assert report.added == 3, report.to_dict()
        yield opened


@contextmanager
def address(opened: rag.Library, folder: Path) -> Iterator[str]:
    """The address of a running server over the library, without a slash at its end."""
    before = dict(os.environ)
    ready = threading.Event()
    with server.listening("127.0.0.1", 0) as listener:
        running = server.make_server(opened, host="127.0.0.1", temporary=folder, announce=ready.set)
        thread = threading.Thread(target=running.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            assert ready.wait(60), "the server did not start"
            yield server.address_of(listener, host="127.0.0.1").rstrip("/")
        finally:
            running.should_exit = True
            thread.join(30)
            os.environ.clear()
            os.environ.update(before)
