-- A first script: since 2020, newest first, my own name in bold.
--   dossier run my-list.lua -o my-list.md
return function(data)
  local works = data.works:where { year = { from = 2020 } }:sort("-issued")
  return doc.document {
    title = "Publications of " .. data.person.name,
    doc.bibliography(works, { style = "ieee", highlight = data.person }),
  }
end
