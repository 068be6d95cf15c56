using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Match;

/// <summary>What is unknown, as a list to tick off on the phone or on paper.</summary>
public sealed partial class QuestionSheet
{
    private const int NamesShown = 2;

    /// <summary>The questions, those that most spaces hang on first.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<OpenQuestion> Questions { get; set; }

    private string Names(OpenQuestion question)
    {
        var names = string.Join(T("、", ", "), question.Spaces.Take(NamesShown).Select(T));
        return question.Spaces.Count <= NamesShown ? names : T($"{names} 等 {question.Spaces.Count} 处", $"{names} and {question.Spaces.Count - NamesShown} more");
    }
}
