-- Drives Neovim, from 0.7 on, as a person would: opens a file, waits for its findings, and chooses a code action by its title.
-- $MEDCHECK_DRIVE names a JSON file that says what to do (see drive.ts); what happened is written beside it, as '.out'.
local file = os.getenv('MEDCHECK_DRIVE')
local task = vim.fn.json_decode(table.concat(vim.fn.readfile(file), '\n'))
local report = { version = vim.fn.execute('version'):match('NVIM v[%d.]+'), steps = {} }

-- Columns count bytes, from 0.
local function findings()
  local found = {}
  for _, d in ipairs(vim.diagnostic.get(0)) do
    local code = d.code or (((d.user_data or {}).lsp or {}).code)
    table.insert(found, {
      line = d.lnum, start = d.col, endLine = d.end_lnum, ['end'] = d.end_col,
      severity = d.severity, code = code, message = d.message, source = d.source,
    })
  end
  return found
end

local function await(what, holds)
  if not vim.wait(task.deadline, holds, 20) then error('not in time: ' .. what) end
end

local function run(step)
  vim.cmd('edit ' .. vim.fn.fnameescape(step.file))
  await('the findings of ' .. step.file, function() return #findings() >= step.count end)
  local done = { before = findings() }
  local at = vim.tbl_filter(function(d) return d.code == step.code end, done.before)[1]
  if not at then error('there is no finding ' .. step.code) end
  vim.api.nvim_win_set_cursor(0, { at.line + 1, at.start })
  -- The list in which a person would choose.
  vim.ui.select = function(items, opts, choose)
    done.offered = vim.tbl_map(opts.format_item or tostring, items)
    for i, title in ipairs(done.offered) do
      if title:sub(1, #step.title) == step.title then return choose(items[i], i) end
    end
    choose(nil, nil)
  end
  local tick = vim.b.changedtick
  vim.lsp.buf.code_action()
  await('the change by "' .. step.title .. '"', function() return vim.b.changedtick > tick end)
  await('the finding to go', function()
    return #vim.tbl_filter(function(d) return d.code == step.code end, findings()) == 0
  end)
  done.after = findings()
  vim.cmd('silent write')
  return done
end

local ok, problem = pcall(function()
  for _, step in ipairs(task.steps) do table.insert(report.steps, run(step)) end
end)
if not ok then report.problem = tostring(problem) .. '\n' .. vim.fn.execute('messages') end
vim.fn.writefile({ vim.fn.json_encode(report) }, file .. '.out')
vim.cmd(ok and 'qall!' or 'cquit!')
