-- Dates as funders' forms want them.

local dates = {}

-- A number with a leading zero: 3 gives "03".
local function two_digits(number) return string.format("%02d", number) end

-- The year a range begins with; nil without dates.
function dates.first_year(date) return date and date.year or nil end

-- "2017 - 2021", or "2021 - present" while it lasts; one year stands alone. Forms that ask for years only.
function dates.years(date)
  if not date or not date.year then return "missing: years" end
  local from = tostring(date.year)
  if date.is_open then return from .. " - present" end
  local last = date.to
  if not last or last.year == date.year then return from end
  return from .. " - " .. tostring(last.year)
end

-- "09/2017", or "missing: month/2017" where the source has the year alone.
function dates.month_year(date)
  if not date or not date.year then return "missing: date" end
  if not date.month then return "missing: month/" .. date.year end
  return two_digits(date.month) .. "/" .. date.year
end

-- "9/22/2026", as NSF's table of collaborators writes dates; the month or day that is not known is left out.
function dates.slashed(date)
  if not date or not date.year then return "" end
  if not date.month then return tostring(date.year) end
  if not date.day then return date.month .. "/" .. date.year end
  return date.month .. "/" .. date.day .. "/" .. date.year
end

-- A number that orders dates by year and month, for windows counted in months. Without a month it counts as
-- December: what may lie inside a window is inside.
function dates.months(date)
  return date.year * 12 + (date.month or 12)
end

-- The newest first, what lasts before what ended; what has no date comes last. Works with any list of records that
-- have `dates`.
function dates.newest_first(records)
  local ordered = {}
  for place, record in ipairs(records) do ordered[place] = { record = record, place = place } end
  local function begins(date)
    if not date or not date.year then return -1 end
    return date.year * 12 + (date.month or 0)
  end
  table.sort(ordered, function(a, b)
    local left, right = a.record.dates, b.record.dates
    local left_open, right_open = left and left.is_open or false, right and right.is_open or false
    if left_open ~= right_open then return left_open end
    if begins(left) ~= begins(right) then return begins(left) > begins(right) end
    return a.place < b.place
  end)
  local result = {}
  for place, item in ipairs(ordered) do result[place] = item.record end
  return result
end

return dates
