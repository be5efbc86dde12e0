import Parsing
import Testing

@Suite("XML pull parser")
struct XMLReaderTests {
  /// The events of a document, one line each, or the message that ends it.
  private func events(_ text: String) -> [String] {
    var reader = XMLReader(Array(text.utf8), source: "a.xml")
    var result: [String] = []
    while true {
      do throws(XMLError) {
        switch try reader.next() {
        case .start:
          let attributes = reader.allAttributes.map { " \($0.name)=\($0.value)" }.joined()
          result.append("<\(reader.elementName)\(attributes)>")
        case .end: result.append("</\(reader.elementName)>")
        case .text: result.append(reader.text)
        case .endOfDocument: return result
        }
      } catch {
        return result + [error.description]
      }
    }
  }

  @Test("elements, attributes, text and references")
  func document() {
    let text = """
      <?xml version="1.0"?>
      <!-- a comment -->
      <cs:style a="1 &amp; 2" b='x&#x41;"'><text/>a&lt;b<![CDATA[<c>]]>&#233;</cs:style>
      """
    #expect(
      events(text) == [
        "<style a=1 & 2 b=xA\">", "<text>", "</text>", "a<b<c>é", "</style>",
      ])
  }

  @Test(
    "what is not well-formed is refused with its place",
    arguments: [
      (
        "<a><b></a>",
        "a.xml:1:7: error: </a> stands where </b> was expected\n  hint: <b> was opened on line 1"
      ),
      (
        "<a>\n <b x=1/></a>",
        "a.xml:2:7: error: the value of 'x' is not in quotation marks\n  hint: write x=\"…\""
      ),
      ("<a x='1' x='2'/>", "a.xml:1:10: error: the attribute 'x' stands twice in <a>"),
      (
        "<a>&eacute;</a>",
        "a.xml:1:4: error: the entity '&eacute;' is not known\n  hint: write the character itself, or its number as &#…;"
      ),
      (
        "<a>R & D</a>",
        "a.xml:1:6: error: a bare '&' stands here; expected a reference such as &amp;\n  hint: write & as &amp;"
      ),
      (
        "<a>",
        "a.xml:1:2: error: the file ends inside <a>; expected </a>\n  hint: the file may have been cut short"
      ),
      ("", "a.xml:1:1: error: the file holds no XML element"),
      (
        "<a/>x",
        "a.xml:1:5: error: text stands outside the root element\n  hint: delete what follows the root's end tag"
      ),
      (
        "<a/><b/>",
        "a.xml:1:5: error: a second root element stands here; expected the end of the file"
      ),
      ("<!-- a", "a.xml:1:3: error: a comment does not end"),
    ])
  func malformed(text: String, message: String) {
    #expect(events(text).last == message)
  }

  @Test("a document type declaration is refused, and with it every entity that it could define")
  func doctype() {
    let text = "<!DOCTYPE a [<!ENTITY b SYSTEM \"/etc/passwd\">]><a>&b;</a>"
    #expect(
      events(text) == [
        """
        a.xml:1:1: error: a document type declaration stands here; such files must not have one
          hint: delete the <!DOCTYPE …> declaration and write entities as &#…; or as characters
        """
      ])
  }

  @Test("elements deeper than the limit are refused")
  func depth() {
    let text = String(repeating: "<a>", count: XMLReader.maximumDepth + 1)
    #expect(
      events(text).last
        == "a.xml:1:769: error: elements stand more than 256 deep within each other")
  }

  @Test("UTF-16 is named as what it is")
  func encoding() {
    var reader = XMLReader([0xFF, 0xFE, 0x3C, 0x00], source: "a.xml")
    #expect(throws: XMLError.self) { try reader.next() }
  }
}
