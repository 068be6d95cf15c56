using System.Globalization;
using System.Text;
using Matching.Domain;

namespace Matching.Import;

/// <summary>Rows in svmlight's form, <c>label [qid:n] index:value … # comment</c>. Label and query do not matter for a score.</summary>
internal sealed class SvmlightRows : IRowReader
{
    private static readonly Text Form = new("写成 标签 序号:值 序号:值", "write label index:value index:value");

    private readonly StreamReader _reader;
    private readonly RowFeatures _features;
    private readonly RowOptions _options;
    private readonly IssueLog _log;
    private readonly int[] _seenIn;
    private int _line;

    /// <summary>Takes a file at its beginning.</summary>
    public SvmlightRows(Stream content, RowFeatures features, RowOptions options, IssueLog log)
    {
        (_features, _options, _log) = (features, options, log);
        _reader = new StreamReader(content, Encoding.UTF8, leaveOpen: true);
        _seenIn = new int[features.Count];
    }

    /// <inheritdoc/>
    public bool HasIds => false;

    /// <inheritdoc/>
    public string Id => "";

    /// <inheritdoc/>
    public bool Read(Span<float> values)
    {
        while (_reader.ReadLine() is { } line)
        {
            _line++;
            var text = line.AsSpan();
            if (text.IndexOf('#') is >= 0 and var comment) text = text[..comment];
            if (text.IsWhiteSpace()) continue;
            values.Fill(_options.AbsentIsZero ? 0 : float.NaN);
            Take(text, values);
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private void Take(ReadOnlySpan<char> text, Span<float> values)
    {
        var isLabel = true;
        foreach (var range in text.SplitAny(' ', '\t'))
        {
            var token = text[range];
            if (token.IsEmpty) continue;
            if (isLabel)
            {
                isLabel = false;
                if (!double.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
                    Report("label", token, new Text("标签不是数字", "the label is no number"));
                continue;
            }

            var colon = token.IndexOf(':');
            if (colon >= 0 && token[..colon].SequenceEqual("qid")) continue;
            if (colon < 0) Report("", token, new Text("不是“序号:值”", "not of the form index:value"));
            else Put(token[..colon], token[(colon + 1)..], values);
        }
    }

    private void Put(ReadOnlySpan<char> index, ReadOnlySpan<char> written, Span<float> values)
    {
        var first = _options.IsZeroBased ? 0 : 1;
        if (!int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < first || number - first >= values.Length)
            Report(index, written, new Text($"序号应在 {first}–{values.Length - 1 + first} 之间", $"the index must lie between {first} and {values.Length - 1 + first}"));
        else if (_seenIn[number - first] == _line)
            Report(index, written, new Text("一行里序号重复", "the index comes twice in the row"));
        else if (written.IsEmpty || !RowValues.TryRead(written, out values[number - first]))
            _log.Add(_line, $"{index} {_features.Names[number - first]}", written.ToString(), RowValues.NotANumber);
        else
            _seenIn[number - first] = _line;
    }

    private void Report(ReadOnlySpan<char> column, ReadOnlySpan<char> value, Text reason) => _log.Error(_line, column.ToString(), value.ToString(), reason, Form);
}
