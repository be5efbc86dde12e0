import TestSupport
import Testing

@Suite struct DuplicatesCommandTests {
  private let sources = [
    "a.bib": """
    @article{smith2020, title = {A study of rats in winding mazes}, author = {Ann Smith and Bo Jones},
      journal = {Journal of Mazes}, year = 2020}
    @misc{smith2019, title = {A Study of Rats in Winding Mazes}, author = {Smith, A. and Jones, B.},
      eprint = {1901.00001}, archiveprefix = {arXiv}, year = 2019}
    """,
    "b.bib": """
    @article{erratum, title = {Erratum: A study of rats in winding mazes}, author = {Ann Smith and Bo Jones},
      journal = {Journal of Mazes}, year = 2021}
    @article{jones2018, title = {Learning curves of mice}, author = {Bo Jones}, journal = {Mice}, year = 2018}
    @article{jones, title = {Mice learning curves}, author = {B. Jones}, journal = {Mice}, year = 2018}
    """,
  ]

  @Test func textShowsEachClusterWithItsMembersAndWhy() {
    let run = TestFolder(sources).dossier("duplicates", "a.bib", "b.bib")
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(
      run.output == """
        1  sure 0.98
           a.bib:1  publication  2020  A study of rats in winding mazes
           a.bib:3  preprint     2019  A Study of Rats in Winding Mazes
           preprint and publication: the titles are the same, the same authors, one year apart, one is a preprint

        2  possible 0.94
           b.bib:3  publication  2018  Learning curves of mice
           b.bib:4  publication  2018  Mice learning curves
           another title: the titles have the same words in another order, the same authors, the same year

        3  related 0.86
           a.bib:1  publication  2020  A study of rats in winding mazes
           b.bib:1  correction   2021  Erratum: A study of rats in winding mazes
           correction: the titles share many words, the same authors, one year apart

        5 entries: 1 sure, 1 possible, 1 related

        """)
  }

  @Test func jsonHoldsTheSame() {
    let folder = TestFolder(sources)
    let run = folder.dossier("duplicates", "a.bib", "-t", "json")
    #expect(run.status == 0)
    #expect(
      run.output == """
        {
          "entries": 2,
          "clusters": [
            {
              "verdict": "sure",
              "score": 0.98,
              "members": [
                {
                  "id": "smith2020",
                  "role": "publication",
                  "title": "A study of rats in winding mazes",
                  "year": 2020,
                  "source": "a.bib",
                  "line": 1
                },
                {
                  "id": "smith2019",
                  "role": "preprint",
                  "title": "A Study of Rats in Winding Mazes",
                  "year": 2019,
                  "source": "a.bib",
                  "line": 3
                }
              ],
              "links": [
                {
                  "first": 0,
                  "second": 1,
                  "relation": "preprint and publication",
                  "score": 0.98,
                  "reasons": [
                    "the titles are the same",
                    "the same authors",
                    "one year apart",
                    "one is a preprint"
                  ]
                }
              ]
            }
          ]
        }

        """)
    #expect(folder.dossier("duplicates", "a.bib", "-o", "found.json").status == 0)
    #expect(folder.text("found.json") == run.output)
  }

  @Test func aProjectSaysWhatIsNotTheSame() {
    let folder = TestFolder(
      sources.merging(
        [
          "dossier.yaml":
            "sources: [a.bib]\ncorrections:\n  smith2020: { differs-from: smith2019 }\n"
        ]
      ) { one, _ in one })
    let run = folder.dossier("duplicates")
    #expect(run.output == "2 entries: nothing found twice\n")
    #expect(folder.dossier("duplicates", "-t", "xml").status != 0)
  }
}
