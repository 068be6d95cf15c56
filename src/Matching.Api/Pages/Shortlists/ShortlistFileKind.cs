namespace Matching.Api.Pages.Shortlists;

/// <summary>The form in which a list leaves the desk.</summary>
public enum ShortlistFileKind
{
    /// <summary>A workbook.</summary>
    Xlsx,

    /// <summary>Comma-separated text that Excel opens.</summary>
    Csv,
}
