/// A small file of each format that is read, to be damaged.
enum ReaderSamples {
  static let all = [
    bibtex, ris, medline, refer, cslJSON, dossierJSON, openAlex, crossref, orcid, dataCite, pubMed,
    endNote, arxiv, dblp, cslYAML, table, jsonResume, renderCV, markdown, profile,
  ]

  private static let bibtex = #"""
    @string{jmlr = "Journal of {M}achine Learning"}
    @comment{nothing}
    @article{ek2001,
      author = {Ek, Bo and {\"O}berg, {\AA}sa and {The Group} and van der Berg, Jr., C. and others},
      title = "On the $\alpha$-decay of {\emph{H}$_2$O}: a \textbf{study}",
      journal = jmlr # { Research},
      year = 2001, month = jan # "~1", pages = {1--12}, volume = {3}, number = 4,
      doi = {10.1000/xyz}, url = {https://example.org/a_b}, note = {Accepted}, eprint = {2001.00001},
      archiveprefix = {arXiv}, keywords = {a, b}
    }
    @inproceedings{child, author = {Bo Ek}, title = {A part}, crossref = {parent}, pages = {e5}}
    @proceedings{parent, title = {The whole}, editor = {Lund, A.}, date = {2002-05/2002-06}, publisher = {A and B}}
    """#

  private static let ris = """
    TY  - JOUR
    AU  - Ek, Bo
    A2  - Lund, Åsa, Jr.
    TI  - On decay
    T2  - Journal of things
    PY  - 2001/05/06/Spring
    SP  - 1
    EP  - 12
    VL  - 3
    IS  - 4
    SN  - 1234-5678
    DO  - https://doi.org/10.1000/xyz
    UR  - https://example.org
    KW  - one
    two
    N1  - A note
    U1  - csl:title="X"
    ER  - 

    TY  - CHAP
    A1  - The Group
    BT  - A book
    DA  - 2002/03//
    M1  - 7
    ER  - 
    """

  private static let medline = """
    PMID- 12345678
    OWN - NLM
    DP  - 2001 May 6
    TI  - On decay
          and more.
    PG  - 123-8
    LID - 10.1000/xyz [doi]
    FAU - Ek, Bo C
    AU  - Ek BC
    AUID- ORCID: 0000-0002-1825-0097
    CN  - The Group
    LA  - eng
    PT  - Journal Article
    TA  - J Things
    JT  - Journal of things (Lund, Sweden)
    MH  - Humans
    SO  - J Things. 2001 May 6;3(4):123-8.

    PMID- 2
    BTI - A book
    FED - Lund, Å
    DEP - 20020304
    """

  private static let refer = """
    %0 Journal Article
    %A Ek, Bo
    %A Lund, Åsa
    %T On decay
    %J Journal of things
    %D 2001
    %V 3
    %N 4
    %P 1-12
    %R 10.1000/xyz
    %K one
    two
    %X An abstract
    """

  private static let cslJSON = #"""
    [{"id":"a","type":"article-journal","title":"On <i>decay</i>","container-title":["J"],
      "author":[{"family":"van Ek","given":"Bo, Jr."},{"literal":"The Group"}],
      "issued":{"date-parts":[[2001,5,6],["2002"]],"season":1,"circa":true},"page":"1-12",
      "note":"PMID: 1\noriginal-date: 1990","custom":{"a":[1,2.5e3,null,true]}},
     {"id":2,"type":"book","title":"A \u00e9\ud83d\ude00","issued":{"raw":"May 2003"}}]
    """#

  private static let dossierJSON = #"""
    {"dossier": 1, "person": {"names": [{"family": "Ek", "given": "Bo"}], "orcid": "0000-0002-1825-0097"},
     "works": [{"id": "a", "type": "book", "title": "T", "custom": {"arxiv": "2001.00001", "versions": [{"id": "b",
     "type": "article", "title": "T"}], "locations": [{"source": "x", "line": 3}]}}],
     "positions": [{"title": "Lecturer", "dates": {"date-parts": [[2001], []]}, "source": "x", "line": 1}],
     "skills": [{"name": "A", "items": ["b", "c"]}]}
    """#

  private static let openAlex = #"""
    {"results":[{"id":"https://openalex.org/W1","display_name":"On decay","type":"article","publication_date":"2001-05-06",
      "authorships":[{"author":{"display_name":"Bo Ek","orcid":null},"institutions":[{"display_name":"Lund"}],
      "is_corresponding":true}],"biblio":{"volume":"3","first_page":"1","last_page":"12"},"cited_by_count":4,
      "primary_location":{"source":{"display_name":"J","type":"journal","issn":["1"]}},
      "abstract_inverted_index":{"a":[0,2],"b":[1]},"ids":{"pmid":"https://x/1"}}]}
    {"id":"https://openalex.org/W2","display_name":"Two","authorships":[]}
    """#

  private static let crossref = #"""
    {"message-type":"work-list","message":{"items":[{"DOI":"10.1/x","title":["On decay"],"subtitle":["A study"],
      "author":[{"family":"Ek","given":"Bo","affiliation":[{"name":"Lund"}]},{"name":"The Group"}],
      "issued":{"date-parts":[[2001,5]]},"container-title":["J"],"abstract":"<jats:p>Text</jats:p>",
      "is-referenced-by-count":2,"reference-count":1,"type":"journal-article","resource":{"primary":{"URL":"u"}}}]}}
    """#

  private static let orcid = #"""
    {"orcid-identifier":{"path":"0000-0002-1825-0097"},"person":{"name":{"given-names":{"value":"Bo"},
      "family-name":{"value":"Ek"}}},"activities-summary":{"works":{"group":[{"work-summary":[{"put-code":1,
      "title":{"title":{"value":"On decay"}},"type":"journal-article","publication-date":{"year":{"value":"2001"}},
      "external-ids":{"external-id":[{"external-id-type":"doi","external-id-value":"10.1/x"}]},
      "journal-title":{"value":"J"}}]}]},"employments":{"affiliation-group":[{"summaries":[{"employment-summary":
      {"role-title":"Lecturer","organization":{"name":"Lund"},"start-date":{"year":{"value":"2001"}}}}]}]}}}
    """#

  private static let dataCite = #"""
    {"data":[{"id":"10.5/x","attributes":{"doi":"10.5/x","titles":[{"title":"Data"},{"title":"More","titleType":"Subtitle"}],
      "creators":[{"name":"Ek, Bo","nameType":"Personal"}],"publicationYear":2001,"publisher":{"name":"P"},
      "types":{"resourceTypeGeneral":"Dataset"},"dates":[{"date":"2001-05","dateType":"Issued"}]}}]}
    """#

  private static let pubMed = """
    <?xml version="1.0"?><PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><Journal>
    <ISSN>1</ISSN><JournalIssue><Volume>3</Volume><PubDate><Year>2001</Year><Month>May</Month></PubDate></JournalIssue>
    <Title>J</Title></Journal><ArticleTitle>On <i>decay</i> &amp; more.</ArticleTitle><AuthorList CompleteYN="N">
    <Author><LastName>Ek</LastName><ForeName>Bo</ForeName></Author><Author><CollectiveName>G</CollectiveName></Author>
    </AuthorList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>
    """

  private static let endNote = """
    <xml><records><record><rec-number>1</rec-number><ref-type name="Journal Article">17</ref-type><contributors>
    <authors><author>Ek, Bo</author></authors></contributors><titles><title><style face="italic">On decay</style></title>
    <secondary-title>J</secondary-title></titles><dates><year>2001</year></dates><pages>1-12</pages></record></records></xml>
    """

  private static let arxiv = """
    <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"><entry>
    <id>http://arxiv.org/abs/2001.00001v2</id><title>On decay</title><published>2001-05-06T00:00:00Z</published>
    <author><name>Bo Ek</name></author><summary>Text</summary><arxiv:doi>10.1/x</arxiv:doi></entry></feed>
    """

  private static let dblp = """
    <?xml version="1.0"?><!DOCTYPE dblp SYSTEM "dblp.dtd"><dblp><article key="journals/j/Ek01"><author orcid="0">Bo Ek 0001</author>
    <title>On decay.</title><journal>J</journal><year>2001</year><pages>1-12</pages><ee>https://doi.org/10.1/x</ee></article></dblp>
    """

  private static let cslYAML = """
    references:
    - id: a
      type: article-journal
      title: On decay
      author:
      - {family: Ek, given: Bo}
      issued: {year: 2001, month: 5}
    """

  private static let table = #"""
    Title;Authors;Year;Journal;DOI
    "On ""decay"" and more";"Ek, Bo; Lund, Åsa";2001;J;10.1/x
    Two;Bo Ek;2002;;
    """#

  private static let jsonResume = #"""
    {"basics":{"name":"Bo Ek","email":"a@b.c","profiles":[{"network":"X","url":"u"}]},"work":[{"name":"Lund",
      "position":"Lecturer","startDate":"2001-05","highlights":["a"]}],"education":[{"institution":"Lund","studyType":"PhD"}],
      "publications":[{"name":"On decay","publisher":"J","releaseDate":"2001"}],"skills":[{"name":"A","keywords":["b"]}]}
    """#

  private static let renderCV = """
    cv:
      name: Bo Ek
      sections:
        education:
          - institution: Lund
            degree: PhD
            start_date: 1999-01
        publications:
          - title: On decay
            authors: ["*Bo Ek*", Åsa Lund]
            journal: J
            date: 2001-05
    """

  private static let markdown = """
    # Bo Ek

    **Email**: bo@example.org | [ORCID](https://orcid.org/0000-0002-1825-0097)

    ## Education

    - **PhD** in Physics, University of Lund, 1996 – 2001 (advisor: Åsa Lund)

    ## Positions

    | Years | Position |
    | --- | --- |
    | 2001–present | Lecturer, University of Lund |

    ## Publications

    1. **B. Ek**, Å. Lund, et al. "On decay," *Journal of things*, vol. 3, no. 4, pp. 1–12, 2001. doi:10.1000/xyz
    2. Ek, B., & Lund, Å. (2002). A part. In C. Berg (Ed.), *The whole* (pp. 3-9). Press. arXiv:2001.00001 [physics]
    3. Ek B, Lund Å. Three. J Things. 2003;3(4):123-8. (in press)

    ## Awards and Grants

    - Prize of things, 2004, $4,000

    ## Teaching

    Physics 101 (2003, 2004)
    """

  private static let profile = """
    Bo Ek
    University of Lund
    Verified email at example.org
    Cited by 120
    On decay
    B Ek, Å Lund
    Journal of things 3 (4), 1-12, 2001
    56 2001
    Two papers
    B Ek
    arXiv preprint arXiv:2001.00001, 2002
    4 2002
    """
}
