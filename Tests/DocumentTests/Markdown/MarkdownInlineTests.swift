import Document
import Testing

@Suite("Text and styles as Markdown")
struct MarkdownInlineTests {
  private func markdown(_ inlines: Inline...) -> String {
    MarkdownWriter().write(inlines: inlines, options: WriterOptions()).text
  }

  @Test(
    "Only what would be taken for markup is escaped",
    arguments: [
      ("snake_case _x_", #"snake_case \_x\_"#), ("2 * 3", #"2 \* 3"#),
      ("AT&T &amp;", #"AT&T \&amp;"#),
      ("a < b <i>", #"a < b \<i>"#), ("[12] [a](b)", #"[12] \[a\](b)"#),
      ("1. First", #"1\. First"#),
      ("2019 was", "2019 was"), ("- dash", #"\- dash"#), ("-5", "-5"), ("# one", "\\# one"),
      ("#1", "#1"), ("> x", #"\> x"#), ("~5", #"\~5"#), (#"C:\x"#, #"C:\\x"#),
      ("a\tb\nc", "a b c"), ("`code`", #"\`code\`"#), ("!", "!"), ("+ x", #"\+ x"#),
      ("a|b", "a|b"), ("bell\u{7}", "bell"),
    ])
  func escapes(text: String, expected: String) { #expect(markdown(.text(text)) == expected) }

  @Test("Addresses are left to GitHub's autolinks where those keep them")
  func addresses() {
    #expect(markdown(.text("See https://e.org/a-b?c=1.")) == "See https://e.org/a-b?c=1.")
    #expect(markdown(.text("(https://e.org/_x).")) == "(<https://e.org/_x>).")
    #expect(markdown(.text("at a_b@e.org")) == "at a_b@e.org")
    #expect(markdown(.link(destination: "https://e.org/_x", [])) == "<https://e.org/_x>")
    #expect(
      markdown(.link(destination: "mailto:a@e.org", [.text("a@e.org")])) == "<a@e.org>")
    #expect(
      markdown(.link(destination: "https://doi.org/10.1/S01(20)3", [.text("10.1/S01(20)3")]))
        == "[10.1/S01(20)3](https://doi.org/10.1/S01(20)3)")
    #expect(markdown(.link(destination: "a b)", [.text("[x]")])) == #"[\[x\]](<a b)>)"#)
  }

  @Test("Styles take delimiters where those work, tags where they do not")
  func styles() {
    #expect(markdown(.styled(.strong, [.text("a")]), .text("b")) == "**a**b")
    #expect(
      markdown(.text("b"), .styled(.strong, [.text("“a”")]), .text("b"))
        == "b<strong>“a”</strong>b")
    #expect(markdown(.styled(.strong, [.styled(.emphasis, [.text("a")])])) == "**_a_**")
    #expect(
      markdown(.styled(.emphasis, [.text("a")]), .styled(.strong, [.text("b")])) == "*a*__b__")
    #expect(markdown(.text("x"), .styled(.strong, [.text(" a ")]), .text("y")) == "x **a** y")
    #expect(
      markdown(.text("H"), .styled(.subscript, [.text("2")]), .text("O")) == "H<sub>2</sub>O")
    #expect(
      markdown(.styled(.emphasis, [.text("a "), .styled(.upright, [.text("b")]), .text(" c")]))
        == "*a* b *c*")
    #expect(markdown(.styled(.light, [.text("a")])) == "a")
    #expect(markdown(.styled(.strong, [])) == "")
  }

  @Test("A link or a parenthesis beside it makes no footnote, and a footnote no link")
  func nearFootnotes() {
    #expect(markdown(.link(destination: "u", [.text("^1: a")])) == #"[\^1: a](u)"#)
    let result = MarkdownWriter().write(
      blocks: [.paragraph([.footnote([.paragraph([.text("n")])]), .text("(a)")])],
      options: WriterOptions())
    #expect(result.text == "[^1]\\(a)\n\n[^1]: n\n")
  }

  @Test("Code takes as many backticks as it needs")
  func code() {
    #expect(markdown(.code("a")) == "`a`")
    #expect(markdown(.code("`a``b")) == "``` `a``b ```")
    #expect(markdown(.code(" a ")) == "`  a  `")
  }

  @Test("Pieces keep the spaces at their ends, and no footnotes")
  func pieces() {
    #expect(markdown(.text(" a "), .footnote([.paragraph([.text("n")])])) == " a ")
  }

  @Test("Footnotes follow the blocks, whatever they hold")
  func footnotes() {
    let result = MarkdownWriter().write(
      blocks: [
        .paragraph([
          .text("a"), .footnote([.paragraph([.text("one")]), .paragraph([.text("more")])]),
          .text(": b"),
        ])
      ], options: WriterOptions())
    #expect(
      result.text == """
        a[^1]\\: b

        [^1]: one

            more

        """)
  }
}
