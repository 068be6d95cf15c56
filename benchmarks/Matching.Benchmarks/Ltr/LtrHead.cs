using System.Globalization;

namespace Matching.Benchmarks.Ltr;

/// <summary>What stands before the features of a row, and how far their numbers go.</summary>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="Grade">The grade.</param>
/// <param name="Query">The query's name; null when the row has none.</param>
/// <param name="Lowest">Lowest number of a feature; null when the row names none.</param>
/// <param name="Highest">Highest number of a feature; null likewise.</param>
internal readonly record struct LtrHead(int Line, int Grade, string? Query, int? Lowest, int? Highest)
{
    private const int HighestGrade = 4;

    /// <summary>The heads of all rows of a file; empty lines and comments are passed over.</summary>
    /// <exception cref="FormatException">A label is no grade; the message names file and line.</exception>
    public static IReadOnlyList<LtrHead> Read(string file)
    {
        var heads = new List<LtrHead>();
        var line = 0;
        foreach (var text in File.ReadLines(file))
        {
            line++;
            var words = text.Split('#')[0].Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0) heads.Add(Of(file, line, words));
        }

        return heads.Count > 0 ? heads : throw new FormatException($"{file}: there is no row in it.");
    }

    private static LtrHead Of(string file, int line, string[] words)
    {
        if (!double.TryParse(words[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var label) || label != Math.Floor(label) || label is < 0 or > HighestGrade)
            throw new FormatException($"{file}:{line}: the label is '{words[0]}'; labels are whole grades of 0 to {HighestGrade}.");
        string? query = null;
        int? lowest = null, highest = null;
        foreach (var word in words.Skip(1))
        {
            var colon = word.IndexOf(':');
            if (word.StartsWith("qid:", StringComparison.Ordinal)) query = word[4..];

            // What is no number is left to the reader of the values, who says so.
            else if (colon > 0 && int.TryParse(word.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                (lowest, highest) = (Math.Min(lowest ?? number, number), Math.Max(highest ?? number, number));
        }

        return new LtrHead(line, (int)label, query, lowest, highest);
    }
}
