using Matching.Domain;

namespace Matching.Import;

/// <summary>Rows of a table whose header names the features; a column <c>id</c> is carried through.</summary>
internal sealed class TableRows : IRowReader
{
    private const string IdTitle = "id";
    private const int Unknown = -1, IdColumn = -2;

    private readonly ITable _table;
    private readonly IssueLog _log;
    private readonly string[] _titles;
    private readonly int[] _places;

    /// <summary>Takes a table at its beginning and reads its header; what is wrong with it goes to the log.</summary>
    public TableRows(ITable table, RowFeatures features, IssueLog log)
    {
        (_table, _log) = (table, log);
        _titles = table.Read() ? [.. Enumerable.Range(0, table.CellCount).Select(i => table[i].Text)] : [];
        _places = [.. _titles.Select(title => features.PlaceOf(title) is >= 0 and var place ? place : title.Equals(IdTitle, StringComparison.OrdinalIgnoreCase) ? IdColumn : Unknown)];
        HasIds = _places.Contains(IdColumn);
        CheckHeader(features);
    }

    /// <inheritdoc/>
    public bool HasIds { get; }

    /// <inheritdoc/>
    public string Id { get; private set; } = "";

    /// <inheritdoc/>
    public bool Read(Span<float> values)
    {
        if (!ReadFilled()) return false;
        values.Fill(float.NaN);
        Id = "";
        if (_table.RowFault is { } fault) _log.Add(_table.RowNumber, "", "", fault);
        else if (_table.HasFixedWidth && _table.CellCount != _titles.Length)
            _log.Error(
                _table.RowNumber,
                "",
                "",
                new Text($"这一行有 {_table.CellCount} 格，表头有 {_titles.Length} 格", $"the row has {_table.CellCount} cells, the header {_titles.Length}"),
                new Text("检查多余或缺少的分隔符", "look for a delimiter too many or too few"));
        else
            for (var i = 0; i < _places.Length; i++)
            {
                var cell = _table[i];
                if (_places[i] == IdColumn) Id = cell.Text;
                else if (cell.Kind == CellKind.Number && float.IsFinite((float)cell.Number)) values[_places[i]] = (float)cell.Number;
                else if (!RowValues.TryRead(cell.Text, out values[_places[i]])) _log.Add(_table.RowNumber, _titles[i], cell.Text, RowValues.NotANumber);
            }

        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _table.Dispose();

    private void CheckHeader(RowFeatures features)
    {
        for (var i = 0; i < _places.Length; i++)
        {
            if (_places[i] == Unknown)
                _log.Error(_table.RowNumber, _titles[i], "", new Text("模型没有这个特征", "the model has no such feature"), new Text($"删去这一列；模型的特征是 {string.Join("、", features.Names)}", $"remove the column; the model's features are {string.Join(", ", features.Names)}"));
            else if (Array.IndexOf(_places, _places[i]) is var first && first < i)
                _log.Error(_table.RowNumber, _titles[i], "", new Text($"与“{_titles[first]}”是同一列", $"the same column as '{_titles[first]}'"), new Text("只保留一列", "keep one of them"));
        }

        var missing = features.Names.Where((_, i) => features.Required[i] && !_places.Contains(i)).ToArray();
        if (missing.Length > 0)
            _log.Error(_table.RowNumber, "", "", new Text($"表头缺少模型用到的特征：{string.Join("、", missing)}", $"the header lacks features that the model uses: {string.Join(", ", missing)}"), new Text("补上这些列；缺失的值留空", "add the columns; leave missing values empty"));
    }

    // A line with nothing in it is no row; a row of nothing but missing values is.
    private bool ReadFilled()
    {
        while (_table.Read())
            if (_table.CellCount > 1 || !_table[0].IsEmpty || (_titles.Length == 1 && _table.CellCount == 1)) return true;
        if (_table.Broken is { } broken) _log.Add(_table.RowNumber, "", "", broken);
        return false;
    }
}
