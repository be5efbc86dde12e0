-- The NIH biographical sketch (Common Form and Supplement) as a draft to copy from, in SciENcv's order, with every
-- limit checked.
--
-- The narratives are taken from sections of the CV: "Personal statement", and "Contributions to science" with one
-- paragraph, or one heading, for each contribution.

local biosketch = require "biosketch"
local checks = require "checks"
local sections = require "sections"

local rules_checked = "August to October 2026"

-- What the supplement allows (due dates from 25 January 2026).
local statement_limit = 3500
local contribution_limit = 2000
local most_contributions = 5
local most_honors = 15

local params = biosketch.params()
params.statement = {
  type = "string", default = "Personal statement", help = "the CV's section with the personal statement",
}
params.contributions = {
  type = "string", default = "Contributions to science",
  help = "the CV's section with the contributions to science",
}

-- Narratives hold no figures, reference lists or hyperlinks; pointers such as "(Smith et al., 2024)" are fine.
local function check_narrative(check, what, value, limit)
  check.characters(what, value, limit)
  local has_link = value:find("://", 1, true) or value:find("www.", 1, true) or value:find("](", 1, true)
  check.rule(what .. ": hyperlinks and figures", has_link and "found" or "none", "none", not has_link, "take them out")
end

return {
  title   = "NIH biographical sketch (draft)",
  summary = "A draft to copy into SciENcv, with the Supplement, every limit checked.",
  params  = params,

  build = function(data, params)
    local check = checks.new()
    local identity = biosketch.identity(data, params, check)
    local preparation = biosketch.preparation(data, check)
    local appointments = biosketch.appointments(data, check)
    local products = biosketch.products(data, params, check, biosketch.style(params, "national-library-of-medicine-grant-proposals"))

    local statement = sections.find(data, params.statement)
    if statement then
      check_narrative(check, "Personal statement", statement, statement_limit)
    else
      check.given("Personal statement", nil, "a section '" .. params.statement .. "' in the CV")
    end

    local honors = {}
    for _, award in ipairs(data.awards) do
      local parts = { award.title }
      if checks.is_given(award.organization) then table.insert(parts, award.organization) end
      local date = award.date and award.date.year and tostring(award.date.year)
      table.insert(honors, { table.concat(parts, ", "), ", ", date or checks.or_missing(nil, "year") })
    end
    check.at_most("Honors", #honors, most_honors)

    local contributions = sections.parts(sections.find(data, params.contributions) or "")
    check.at_most("Contributions to science", #contributions, most_contributions)
    if #contributions == 0 then
      check.given("Contributions to science", nil, "a section '" .. params.contributions .. "' in the CV")
    end
    local contribution_blocks = {}
    for place, contribution in ipairs(contributions) do
      check_narrative(check, "Contribution " .. place, contribution, contribution_limit)
      table.insert(contribution_blocks, doc.section { title = "Contribution " .. place, doc.markdown(contribution) })
    end

    return doc.document {
      title = "Draft to copy from, not to submit: NIH biographical sketch",
      page = { size = "letter", margins = "0.5in", font_size = 11 },
      "NIH takes only the PDF that SciENcv makes and certifies. Copy each field below into SciENcv, in this order. "
        .. "Rules: Common Form and NIH Biographical Sketch Supplement, for due dates from 25 January 2026; checked "
        .. rules_checked .. ". There is no page limit.",
      identity,
      preparation,
      appointments,
      products,
      doc.section {
        title = "6. Personal statement",
        "At most 3,500 characters, without figures, reference lists or hyperlinks.",
        statement and doc.markdown(statement) or checks.or_missing(nil, "personal statement"),
      },
      doc.section {
        title = "7. Honors",
        "At most 15.",
        #honors > 0 and doc.bullets(honors) or "Nothing to Report",
      },
      doc.section {
        title = "8. Contributions to science",
        "At most 5, each of at most 2,000 characters, without figures, reference lists or hyperlinks.",
        #contribution_blocks > 0 and contribution_blocks or checks.or_missing(nil, "contributions to science"),
      },
      doc.section {
        title = "9. Certification",
        "Yours alone to give, in SciENcv. It is no part of this draft.",
      },
      check.section(),
    }
  end,
}
