-- Which works of a record are the person's own.

local works = {}

-- Whether a person is among names.
local function has(names, person)
  for _, name in ipairs(names) do
    if name.person == person then return true end
  end
  return false
end

-- The works without the volumes that others edited: a bibliography holds them for the sake of the chapters and papers
-- in them. What has authors stays, whoever they are, and so does all where nobody knows whose record it is.
function works.own(data)
  local person = data.person
  if not person then return data.works end
  local others = data.works:where(function(work)
    return #work.authors == 0 and #work.editors > 0 and not has(work.editors, person)
  end)
  for _, work in ipairs(others) do
    log.info("left out, a volume that others edited: " .. (work.title or work.id))
  end
  return data.works:minus(others)
end

return works
