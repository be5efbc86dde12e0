-- A list of what a funder's rule asks for and what a record has, to be shown at the end of a report.
--
--   local check = checks.new()
--   check.at_most("products", 6, 5)
--   check.given("ORCID iD", data.person.orcid, "add it to dossier.yaml")
--   ... check.section()

local checks = {}

-- Whether a value says something: nil and the empty text do not.
function checks.is_given(value)
  return value ~= nil and value ~= ""
end

-- The values that say something, with commas between them: joined("Oxford", nil, "UK") gives "Oxford, UK".
function checks.joined(...)
  local parts = {}
  -- ipairs would end at the first nil.
  for place = 1, select("#", ...) do
    local part = select(place, ...)
    if checks.is_given(part) then table.insert(parts, part) end
  end
  return table.concat(parts, ", ")
end

-- The value, or a line that says what is missing; nothing is ever made up.
function checks.or_missing(value, what)
  if checks.is_given(value) then return value end
  return doc.strong("missing: " .. what)
end

-- The value, or "N/A" for an element that does not apply.
function checks.or_not_applicable(value)
  if checks.is_given(value) then return value end
  return "N/A"
end

function checks.new()
  local check = {}
  local rows = {}
  local problems = 0

  local function add(what, found, limit, is_right, verdict)
    if not is_right then problems = problems + 1 end
    table.insert(rows, {
      what, tostring(found), limit,
      is_right and verdict or doc.strong(verdict),
    })
  end

  -- A number that must not be above a limit.
  function check.at_most(what, found, limit)
    local over = found - limit
    add(what, found, "at most " .. limit, over <= 0, over <= 0 and "ok" or "too many by " .. over)
  end

  -- A number that must not be below a limit.
  function check.at_least(what, found, limit)
    local short = limit - found
    add(what, found, "at least " .. limit, short <= 0, short <= 0 and "ok" or "too few by " .. short)
  end

  -- The length of a text in characters, blanks among them, as forms count.
  function check.characters(what, value, limit)
    local length = utf8.len(value)
    local over = length - limit
    add(what, text.plural(length, "character"), "at most " .. limit, over <= 0,
      over <= 0 and "ok" or "too long by " .. over)
  end

  -- A value that must be there; the hint says where to put it.
  function check.given(what, value, hint)
    local is_given = checks.is_given(value)
    add(what, is_given and "given" or "nothing", "required", is_given, is_given and "ok" or "missing: " .. hint)
  end

  -- Any other rule: what was found, what the rule says, whether it is kept, and what is wrong where it is not.
  function check.rule(what, found, rule, is_kept, wrong)
    add(what, found, rule, is_kept, is_kept and "ok" or wrong)
  end

  function check.problems() return problems end

  function check.section()
    local verdict = problems == 0 and "Every limit is kept and nothing is missing."
      or text.plural(problems, "point needs", "points need") .. " your attention."
    return doc.section {
      title = "Limits and gaps",
      verdict,
      doc.table {
        columns = {
          { title = "What", width = 0.28 }, { title = "Found", width = 0.2 },
          { title = "Rule", width = 0.2 }, { title = "Verdict", width = 0.32 },
        },
        rows = rows,
      },
    }
  end

  return check
end

return checks
