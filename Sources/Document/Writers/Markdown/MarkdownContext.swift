/// Where inlines stand in Markdown, which decides what must be escaped.
enum MarkdownContext {
  case paragraph
  case heading
  case tableCell
}
