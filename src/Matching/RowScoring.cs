using System.Globalization;
using CsvHelper;
using Matching.Domain;
using Matching.Import;
using Matching.Models;
using Matching.Scoring;

namespace Matching;

/// <summary>Scores the rows of a file with any model, in blocks, so that memory does not grow with the file.</summary>
public sealed class RowScoring
{
    private const int MostRows = 4_096, MostValues = 4_000_000;

    private readonly CompiledModel _model;
    private readonly ScoreLink _link;
    private readonly int _features;
    private readonly int _capacity;
    private readonly float[] _rows;
    private readonly float[] _columns;
    private readonly string[] _ids;
    private readonly double[] _scores;

    private RowScoring(ScorableModel model, bool raw)
    {
        _model = CompiledModel.Compile(model.Model);
        _link = raw ? ScoreLink.Identity : model.Model.Link;
        _features = model.FeatureNames.Count;
        _capacity = Math.Clamp(MostValues / _features, 1, MostRows);
        (_rows, _columns) = (new float[_capacity * _features], new float[_capacity * _features]);
        (_ids, _scores) = (new string[_capacity], new double[_capacity]);
    }

    /// <summary>Scores a file.</summary>
    /// <param name="model">The model.</param>
    /// <param name="rows">The file of rows.</param>
    /// <param name="options">Its form.</param>
    /// <param name="map">A map of features, by which a column may bear the name that a feature has elsewhere; null for none.</param>
    /// <param name="output">The CSV to write: <c>row</c> (from 1) or <c>id</c>, and <c>score</c>. An existing file is replaced only when all went well.</param>
    /// <param name="raw">Whether to write the sum of the model and not the prediction made of it.</param>
    /// <param name="progress">Told how many rows are done.</param>
    /// <param name="cancel">Gives up; nothing is written.</param>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static RowScoringOutcome Run(
        ScorableModel model, string rows, RowOptions options, string? map, string output, bool raw = false, IProgress<long>? progress = null, CancellationToken cancel = default)
    {
        var log = new IssueLog(Path.GetFileName(map ?? rows));
        IReadOnlyList<(string, string)> aliases = [];
        if (map is not null)
        {
            using var mapping = File.OpenRead(map);
            aliases = FeatureMapFile.Read(mapping, log);
            if (log.ErrorCount > 0) return new RowScoringOutcome(0, log.ErrorCount, log.Issues());
            log = new IssueLog(Path.GetFileName(rows));
        }

        var used = model.Model.UsedFeatures().ToHashSet();
        var features = new RowFeatures(model.FeatureNames, [.. model.FeatureNames.Select((_, i) => used.Contains(i))], aliases);
        using var content = File.OpenRead(rows);
        using var reader = RowFile.Open(content, features, options, log);
        if (reader is null) return new RowScoringOutcome(0, log.ErrorCount, log.Issues());

        var part = output + ".part";
        try
        {
            long count;
            using (var stream = new FileStream(part, FileMode.Create, FileAccess.Write)) count = new RowScoring(model, raw).Write(reader, stream, log, progress, cancel);
            if (count == 0 && log.ErrorCount == 0) log.Error(0, "", "", new Text("没有要评分的行", "there are no rows to score"), new Text("表头下面每行写一组特征", "put one set of features in each row"));
            if (log.ErrorCount == 0) File.Move(part, output, overwrite: true);
            return new RowScoringOutcome(count, log.ErrorCount, log.Issues());
        }
        finally
        {
            File.Delete(part);
        }
    }

    private long Write(IRowReader reader, Stream stream, IssueLog log, IProgress<long>? progress, CancellationToken cancel)
    {
        using var csv = CsvWriter.Create(stream, new CsvWriterOptions { WriteByteOrderMark = true }, leaveOpen: true);
        csv.WriteField(reader.HasIds ? "id" : "row");
        csv.WriteField("score");
        csv.EndRecord();
        long done = 0;
        for (var count = 0; (count = Fill(reader)) > 0; done += count)
        {
            cancel.ThrowIfCancellationRequested();

            // After the first bad row the rest is read only to name what else is wrong.
            if (log.ErrorCount > 0) continue;
            Score(count);
            for (var row = 0; row < count; row++)
            {
                csv.WriteField(reader.HasIds ? FormulaGuard.Add(_ids[row]) : (done + row + 1).ToString(CultureInfo.InvariantCulture));
                csv.WriteField(_link.Apply(_scores[row]).ToString("R", CultureInfo.InvariantCulture));
                csv.EndRecord();
            }

            progress?.Report(done + count);
        }

        return done;
    }

    private int Fill(IRowReader reader)
    {
        var count = 0;
        while (count < _capacity && reader.Read(_rows.AsSpan(count * _features, _features))) _ids[count++] = reader.Id;
        return count;
    }

    private void Score(int count)
    {
        for (var row = 0; row < count; row++)
            for (var feature = 0; feature < _features; feature++) _columns[(feature * count) + row] = _rows[(row * _features) + feature];
        _model.Score(_columns.AsSpan(0, count * _features), count, _scores.AsSpan(0, count));
    }
}
