"""The history of the store: each entry brings a collection from version n to n + 1, and none is ever changed."""

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    INSERT INTO meta VALUES ('generation', '0'), ('library', lower(hex(randomblob(16))));

    CREATE TABLE articles (
        key INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        outlet TEXT,
        published TEXT,
        region TEXT,
        region_code TEXT,
        place TEXT,
        author TEXT,
        url TEXT,
        language TEXT,
        captions TEXT NOT NULL,
        removed TEXT NOT NULL,
        notes TEXT NOT NULL,
        sentences BLOB NOT NULL  -- little-endian int32 rows: start, end, kind
    );

    CREATE TABLE sources (
        source TEXT PRIMARY KEY,
        file TEXT NOT NULL,
        digest TEXT NOT NULL,
        article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE INDEX sources_by_article ON sources (article);
    CREATE INDEX sources_by_file ON sources (file);

    CREATE TABLE passages (
        key INTEGER PRIMARY KEY AUTOINCREMENT,  -- AUTOINCREMENT: a key is never given twice
        article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        generation INTEGER NOT NULL
    );
    CREATE INDEX passages_by_article ON passages (article);
    CREATE INDEX passages_by_generation ON passages (generation);

    CREATE TABLE named (  -- regions that a passage names
        code TEXT NOT NULL,
        passage INTEGER NOT NULL REFERENCES passages (key) ON DELETE CASCADE,
        PRIMARY KEY (code, passage)
    ) WITHOUT ROWID;
    CREATE INDEX named_by_passage ON named (passage);

    CREATE TABLE vectors (
        passage INTEGER PRIMARY KEY REFERENCES passages (key) ON DELETE CASCADE,
        vector BLOB NOT NULL  -- little-endian float16
    );

    CREATE TABLE gone (passage INTEGER PRIMARY KEY, generation INTEGER NOT NULL);
    CREATE INDEX gone_by_generation ON gone (generation);
    """,
    """
    CREATE TABLE renewed (  -- vectors by another encoder, until every passage has one
        passage INTEGER PRIMARY KEY REFERENCES passages (key) ON DELETE CASCADE,
        vector BLOB NOT NULL  -- little-endian float16
    );
    """,
    """
    CREATE TABLE moved (  -- articles that a row held which now holds another, until its file is read to the end
        article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
        file TEXT NOT NULL,
        PRIMARY KEY (article, file)
    ) WITHOUT ROWID;
    CREATE INDEX moved_by_file ON moved (file);
    """,
    """
    CREATE INDEX articles_by_title ON articles (title);  -- other forms of an article have its title
    """,
    """
    ALTER TABLE sources ADD COLUMN origin TEXT;  -- sources that an export names for its row, as a list in JSON
    """,
    """
    ALTER TABLE sources ADD COLUMN form TEXT;  -- id of the article that a source has, where another stands for it
    CREATE INDEX sources_by_form ON sources (form) WHERE form IS NOT NULL;
    """,
)
