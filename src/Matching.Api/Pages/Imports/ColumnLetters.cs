namespace Matching.Api.Pages.Imports;

/// <summary>Columns as a spreadsheet names them.</summary>
internal static class ColumnLetters
{
    private const int Letters = 26;

    /// <summary>The name of a position, from 0: A, B, … Z, AA.</summary>
    public static string Of(int position)
    {
        var name = "";
        for (var rest = position + 1; rest > 0; rest = (rest - 1) / Letters) name = (char)('A' + ((rest - 1) % Letters)) + name;
        return name;
    }
}
