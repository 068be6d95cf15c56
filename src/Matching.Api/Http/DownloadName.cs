namespace Matching.Api.Http;

/// <summary>What a file that goes out is called.</summary>
internal static class DownloadName
{
    // Windows takes none of these in a file's name.
    private const string Forbidden = "<>:\"/\\|?*";

    /// <summary>A list's or a plan's name and its day, such as <c>大数据-2026-11-23.xlsx</c>.</summary>
    public static string Of(string name, DateOnly day, string form) => $"{string.Concat(name.Where(c => !char.IsControl(c) && !Forbidden.Contains(c))).Trim()}-{day:yyyy-MM-dd}.{form}";
}
