import CSL
import Testing

@Suite("Finding styles and locales")
struct LibraryTests {
  private static let parent = """
    <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
    <info><title>Parent</title><id>http://example.org/styles/parent</id></info>
    <citation><layout><text variable="title"/></layout></citation></style>
    """
  private static let child = """
    <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" default-locale="de-DE">
    <info><title>Child</title><id>http://example.org/styles/child</id>
    <link href="http://example.org/styles/parent" rel="independent-parent"/></info></style>
    """

  private let library = StyleLibrary(folders: []) { name in
    switch name {
    case "parent": Array(Self.parent.utf8)
    case "child": Array(Self.child.utf8)
    case "orphan":
      Array(Self.child.replacing("styles/parent", with: "styles/nobody").utf8)
    default: nil
    }
  }

  @Test("a dependent style is its parent under its own name and with its own language")
  func dependent() throws {
    let style = try library.style("child")
    #expect(style.info.title == "Child")
    #expect(style.info.defaultLocale == "de-DE")
    #expect(style.citation.root >= 0)
  }

  @Test("a dependent style without its parent says which is missing")
  func orphan() {
    do {
      _ = try library.style("orphan")
      Issue.record("there is no parent")
    } catch {
      #expect(
        "\(error)"
          == "error: the style 'orphan' depends on the style 'nobody', which cannot be used\n  hint: there is no style 'nobody'"
      )
    }
  }

  @Test("an unknown style and an unreadable path are told apart")
  func unknown() {
    do {
      _ = try library.style("nature")
      Issue.record("there is no such style")
    } catch {
      #expect("\(error)" == "error: there is no style 'nature'\n  hint: styles are searched in: ")
    }
    do {
      _ = try library.style("./none.csl")
      Issue.record("there is no such file")
    } catch {
      #expect(
        "\(error)" == "error: the style file './none.csl' cannot be read\n  hint: check the path")
    }
  }

  @Test("a locale falls back to its language's main dialect, then to American English")
  func locales() {
    let locales = LocaleLibrary(folders: []) { language in
      guard language == "de-DE" || language == "en-US" else { return nil }
      return Array(
        """
        <locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="\(language)">
        <style-options punctuation-in-quote="\(language == "en-US")"/>
        <terms>
          <term name="et-al">\(language == "de-DE" ? "u.a." : "et al.")</term>
          <term name="no date" form="short">n.d.</term>
          <term name="page" form="short"><single>p.</single> <multiple>pp.</multiple></term>
          <term name="ordinal-01" gender-form="feminine" match="whole-number">re</term>
        </terms>
        </locale>
        """.utf8)
    }
    #expect(locales.best(for: "de-AT")?.language == "de-DE")
    #expect(locales.best(for: "xx")?.language == "en-US")
    let locale = locales.best(for: "de-CH")
    #expect(locale?.terms[TermKey("et-al")]?.single == "u.a.")
    #expect(locale?.terms[TermKey("no-date", .short)]?.single == "n.d.")
    #expect(locale?.terms[TermKey("page", .short)]?.multiple == "pp.")
    #expect(
      locale?.terms[TermKey("ordinal-01", genderForm: .feminine)]?.match == .wholeNumber)
    #expect(locale?.punctuationInQuote == false)
  }
}
