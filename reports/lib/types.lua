-- What people call the types of works: CSL's names are for machines.

local types = {}

local plurals = {
  ["article"] = "Preprints and other articles",
  ["article-journal"] = "Journal articles",
  ["article-magazine"] = "Magazine articles",
  ["article-newspaper"] = "Newspaper articles",
  ["book"] = "Books",
  ["chapter"] = "Book chapters",
  ["dataset"] = "Data sets",
  ["entry-encyclopedia"] = "Encyclopedia entries",
  ["manuscript"] = "Manuscripts",
  ["paper-conference"] = "Conference papers",
  ["patent"] = "Patents",
  ["post"] = "Posts",
  ["post-weblog"] = "Blog and forum posts",
  ["report"] = "Reports",
  ["review"] = "Reviews",
  ["review-book"] = "Book reviews",
  ["software"] = "Software",
  ["speech"] = "Talks",
  ["standard"] = "Standards",
  ["thesis"] = "Theses",
  ["webpage"] = "Web pages",
}

-- The heading of a group of works of one type: "article-journal" gives "Journal articles". A type that is not
-- in the list gives its own name, so that nothing is lost.
function types.plural(type)
  return plurals[type] or text.sentence_case((type:gsub("[-_]", " ")))
end

return types
