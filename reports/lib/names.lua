-- Names as forms want them.

local names = {}

-- The first letter of the second given name: "L" for "Christopher L." and for "C. L."; "" where there is one alone.
local function middle_initial(given)
  local _, rest = given:match("^(%S+)%s+(.+)$")
  if not rest then
    -- Initials may stand together: "C.L."
    rest = given:match("^%a%.%s*(%a)%.")
    if not rest then return "" end
  end
  -- The first character, which may be several bytes long.
  return rest:match("^[%z\1-\127\194-\244][\128-\191]*") or ""
end

-- "Last, First, Middle initial", as NSF's table of collaborators has it: "Buckley, Christopher, L".
-- Takes anything with the parts of a name: a name, a person, a table.
function names.last_first_middle(name)
  local family = name.family or ""
  if name.particle then family = name.particle .. " " .. family end
  if name.suffix then family = family .. " " .. name.suffix end
  local given = name.given or ""
  local first = given:match("^%S+") or ""
  local initials = first:match("^(%a%.)%a%.")
  if initials then first = initials end
  local middle = middle_initial(given)
  local parts = { family, first }
  if middle ~= "" then table.insert(parts, middle) end
  return table.concat(parts, ", ")
end

return names
