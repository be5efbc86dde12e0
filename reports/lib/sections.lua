-- Sections of a CV that no reader knows, as texts.

local sections = {}

local function trimmed(value)
  return (value:gsub("^%s+", ""):gsub("%s+$", ""))
end

-- The text of a section without its own heading, which `title` holds already.
function sections.body(section)
  local value = "\n" .. section.text
  if section.title then
    -- "## Heading", or "Heading" with a line of = or - below it.
    value = value:gsub("^%s*\n#+[^\n]*", "", 1)
    value = value:gsub("^%s*\n[^\n]+\n[=-]+%s*\n", "\n", 1)
  end
  return trimmed(value)
end

-- The text of the section with a title, in whatever case the CV has it; nil where there is none.
function sections.find(data, title)
  for _, section in ipairs(data.sections) do
    if section.title and section.title:lower() == title:lower() then return sections.body(section) end
  end
  return nil
end

-- The parts of a text: by its headings where it has any, else by its paragraphs.
function sections.parts(value)
  local result = {}
  local function add(part)
    if part and trimmed(part) ~= "" then table.insert(result, trimmed(part)) end
  end
  if ("\n" .. value):find("\n#+ ") then
    local current
    for line in (value .. "\n"):gmatch("(.-)\n") do
      if line:match("^#+ ") then
        add(current)
        current = line:gsub("^#+%s*", "") .. ". "
      elseif current then
        current = current .. line .. "\n"
      end
    end
    add(current)
  else
    for part in (value .. "\n\n"):gmatch("(.-)\n%s*\n") do add(part) end
  end
  return result
end

return sections
