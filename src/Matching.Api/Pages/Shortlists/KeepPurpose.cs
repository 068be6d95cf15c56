namespace Matching.Api.Pages.Shortlists;

/// <summary>What a list is kept for. Whatever leaves the desk is kept too, so that who was shown is on record.</summary>
public enum KeepPurpose
{
    /// <summary>To be opened again.</summary>
    Save,

    /// <summary>To go out as a workbook.</summary>
    Xlsx,

    /// <summary>To go out as comma-separated text that Excel opens.</summary>
    Csv,

    /// <summary>To be printed.</summary>
    Print,
}
