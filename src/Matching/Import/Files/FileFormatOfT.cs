using Matching.Domain;

namespace Matching.Import;

/// <summary>A kind of file whose rows are <typeparamref name="TRecord"/>s.</summary>
internal abstract class FileFormat<TRecord> : FileFormat
    where TRecord : class
{
    /// <summary>The columns, declared once and in order.</summary>
    protected abstract ColumnSet<TRecord> Set { get; }

    /// <summary>The column to which a repeated key is reported.</summary>
    protected abstract Column KeyColumn { get; }

    /// <summary>Whether the same row twice is harmless: true for facts that have no id of their own.</summary>
    protected virtual bool MayRepeat => false;

    public override IReadOnlyList<Column> Columns => Set.All;

    public override IFileReading Begin(ImportContext context) => new Reading(this, context);

    public override IReadOnlyList<Column> ColumnsFor(MatchingData data) => Set.Used(From(data));

    public override IEnumerable<IReadOnlyList<object?>> Write(MatchingData data, IReadOnlyList<Column> columns) =>
        From(data).Select(record => Set.Cells(record, columns));

    public override IEnumerable<EmptiedColumn> Emptied(MatchingData rows, MatchingData replaced)
    {
        var replacing = From(rows).GroupBy(KeyOf, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);
        return From(replaced)
            .SelectMany(record => Set.Emptied(record, replacing[KeyOf(record)]))
            .CountBy(column => column)
            .OrderBy(emptied => emptied.Key.Index)
            .Select(emptied => new EmptiedColumn(new Text(emptied.Key.Names[0], emptied.Key.Key), emptied.Value));
    }

    /// <summary>Makes the record. Called for faulty rows too: what could not be read is null or empty.</summary>
    public abstract TRecord Build(Row row);

    /// <summary>Reports what only shows when several cells, or the world around the file, are looked at together.</summary>
    public abstract void Check(TRecord record, Row row, ImportContext context);

    protected abstract string KeyOf(TRecord record);

    /// <summary>A second value that should be unique, with its column; null when there is none.</summary>
    protected virtual (Column Column, string? Value, IssueSeverity Severity)? SecondKeyOf(TRecord record) => null;

    /// <summary>The ids of other records of this kind that a record names, with their column. They may stand below it, or be known already.</summary>
    protected virtual (Column Column, IReadOnlyList<string> Ids) PeersOf(TRecord record) => (KeyColumn, []);

    /// <summary>Why a record may not name another of its kind; null when it may.</summary>
    /// <param name="record">The record that names it.</param>
    /// <param name="id">The other's id.</param>
    /// <param name="named">The other, when the file has it.</param>
    /// <param name="context">What is known already.</param>
    protected virtual Fault? PeerFault(TRecord record, string id, TRecord? named, ImportContext context) => null;

    protected abstract IReadOnlyList<TRecord> From(MatchingData data);

    protected abstract MatchingData Into(IReadOnlyList<TRecord> records);

    private sealed class Reading(FileFormat<TRecord> format, ImportContext context) : IFileReading
    {
        private readonly List<TRecord> _records = [];
        private readonly Dictionary<string, (int Row, TRecord Record)> _keys = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _secondKeys = new(StringComparer.Ordinal);
        private readonly List<(TRecord Record, IReadOnlyList<string> Peers, Action<Fault> Report)> _naming = [];

        public void Take(TableRow row, int number)
        {
            var record = format.Build(row);
            format.Check(record, row, context);
            if (row.Has(format.KeyColumn) && !_keys.TryAdd(format.KeyOf(record), (number, record)))
            {
                ReportRepeat(row, record, _keys[format.KeyOf(record)]);
                return;
            }

            if (format.SecondKeyOf(record) is (var column, { Length: > 0 } second, var severity) && !_secondKeys.TryAdd(second, number))
                row.Report(column, new Fault(
                    new($"与第 {_secondKeys[second]} 行相同", $"the same as in row {_secondKeys[second]}"),
                    new("核对是否为同一条记录", "check whether both rows mean the same"),
                    severity));
            if (format.PeersOf(record) is (var naming, { Count: > 0 } peers)) _naming.Add((record, peers, row.Later(naming)));
            if (!row.Failed) _records.Add(record);
        }

        public void End()
        {
            foreach (var (record, peers, report) in _naming)
            {
                foreach (var id in peers)
                {
                    if (format.PeerFault(record, id, _keys.GetValueOrDefault(id).Record, context) is { } fault) report(fault);
                }
            }
        }

        public MatchingData Finish() => format.Into(_records);

        private void ReportRepeat(TableRow row, TRecord record, (int Row, TRecord Record) first)
        {
            if (format.MayRepeat && record.Equals(first.Record))
                row.Warn(
                    format.KeyColumn,
                    new($"与第 {first.Row} 行完全相同，只取一次", $"the same as row {first.Row}; taken once"),
                    new("可删除重复行", "the repeated row can be deleted"));
            else
                row.Error(
                    format.KeyColumn,
                    format.MayRepeat
                        ? new($"与第 {first.Row} 行是同一条记录，但内容不同", $"the same record as row {first.Row}, but with other values")
                        : new($"编号与第 {first.Row} 行重复", $"the id of row {first.Row} again"),
                    new("保留一行，或改用不同的编号", "keep one row, or give it an id of its own"));
        }
    }
}
